using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>How a record was rated at one follow-up sitting.</summary>
public sealed record RatingAtSitting(FollowUp Sitting, FollowUpRating Rating);
