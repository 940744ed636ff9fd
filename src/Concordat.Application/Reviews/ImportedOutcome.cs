namespace Concordat.Application.Reviews;

/// <summary>What a row of a file would do: make a draft, change one, nothing, or be refused for the reasons given.</summary>
public sealed record ImportedOutcome(int Row, ImportedEffect Effect, string? Reference, string Text, IReadOnlyList<string> Sentences);
