namespace Concordat.Application.Reviews;

/// <summary>One page of a list of reviews, and how many there are in all.</summary>
public sealed record ReviewList(IReadOnlyList<ReviewLine> Lines, int Total);
