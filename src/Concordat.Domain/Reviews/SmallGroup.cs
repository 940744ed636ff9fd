namespace Concordat.Domain.Reviews;

/// <summary>A role under which evidence was given, and how many people gave it.</summary>
public sealed record SmallGroup(string Name, int Size);
