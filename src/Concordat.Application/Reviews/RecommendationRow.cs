using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>One recommendation in a list.</summary>
public sealed record RecommendationRow(
    Recommendation Recommendation,
    string ReviewReference,
    string ReviewTitle,
    string Standing,
    ResponseRollUp RollUp,
    RecommendationLateness Lateness,
    Staleness? Staleness);
