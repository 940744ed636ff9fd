using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>One record as a sitting rated it.</summary>
public sealed record RatedRecord(Guid RecordId, ProgressRating Rating, string? Note);
