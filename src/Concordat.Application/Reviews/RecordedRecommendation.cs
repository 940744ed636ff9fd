using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A recommendation with its review's reference and the actions the viewer may see.</summary>
public sealed record RecordedRecommendation(Recommendation Recommendation, string ReviewReference, IReadOnlyList<RecommendationAction> Actions);
