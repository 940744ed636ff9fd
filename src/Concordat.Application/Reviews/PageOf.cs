namespace Concordat.Application.Reviews;

/// <summary>One page of a list and how many there are in all.</summary>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, int Total);
