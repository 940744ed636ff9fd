namespace Concordat.Domain.Reviews;

/// <summary>Where a recommendation itself stands. What each addressee said is in its responses, never folded into this.</summary>
public enum RecommendationStatus
{
    Draft,
    Issued,
    Closed,
    Withdrawn,
}
