using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A review from evidence to action: its findings, its recommendations with what became of each, and the actions that follow from none.</summary>
public sealed record ThreadView(IReadOnlyList<FindingView> Findings, IReadOnlyList<ThreadRecommendation> Recommendations, IReadOnlyList<RecommendationAction> OtherActions)
{
    /// <summary>The recommendations that follow from a finding.</summary>
    public IEnumerable<ThreadRecommendation> After(FindingView finding) => Recommendations.Where(r => finding.Recommendations.Any(f => f.Id == r.Recommendation.Id));

    /// <summary>The findings a recommendation rests on.</summary>
    public IEnumerable<FindingView> Before(ThreadRecommendation recommendation) => Findings.Where(f => f.Recommendations.Any(r => r.Id == recommendation.Recommendation.Id));
}
