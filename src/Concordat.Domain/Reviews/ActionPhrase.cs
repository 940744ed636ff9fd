namespace Concordat.Domain.Reviews;

/// <summary>The words in a recommendation that say what is to be done, and where they stand in it.</summary>
public sealed record ActionPhrase(int Start, int Length, string Words);
