namespace Concordat.Domain.Reviews;

/// <summary>How one recommendation or action was rated. <paramref name="Reference"/> is what people quote, such as REC-12.</summary>
public sealed record RatingGiven(Guid Id, Guid RecordId, string Reference, ProgressRating Rating, string? Note);
