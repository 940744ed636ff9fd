namespace Concordat.Domain.Reviews;

/// <summary>That a recommendation rests on a finding.</summary>
public sealed class RecommendationFinding
{
    private RecommendationFinding()
    {
    }

    internal RecommendationFinding(Guid recommendationId, Guid findingId)
    {
        RecommendationId = recommendationId;
        FindingId = findingId;
    }

    public Guid RecommendationId { get; private set; }
    public Guid FindingId { get; private set; }
}
