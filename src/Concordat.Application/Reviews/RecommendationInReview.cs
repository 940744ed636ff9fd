using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A recommendation beside its review, within a query.</summary>
internal sealed class RecommendationInReview
{
    public required Recommendation Recommendation { get; init; }

    public required Review Review { get; init; }
}
