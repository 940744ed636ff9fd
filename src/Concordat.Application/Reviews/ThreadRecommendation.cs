using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A recommendation in the thread, how each addressee responded, and its actions.</summary>
public sealed record ThreadRecommendation(Recommendation Recommendation, string Standing, IReadOnlyList<string> Responses, IReadOnlyList<RecommendationAction> Actions);
