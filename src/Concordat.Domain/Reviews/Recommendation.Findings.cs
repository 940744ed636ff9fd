using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

public sealed partial class Recommendation
{
    private readonly List<RecommendationFinding> _findings = [];

    /// <summary>The findings it rests on.</summary>
    public IReadOnlyList<RecommendationFinding> Findings => _findings;

    /// <summary>Says which findings it rests on, in place of those said before. What was issued rests on what it rested on.</summary>
    public void RestOn(IEnumerable<Guid> findingIds)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRevised());
        var ids = findingIds.ToHashSet();
        _findings.RemoveAll(one => !ids.Contains(one.FindingId));
        foreach (var id in ids.Where(id => _findings.TrueForAll(one => one.FindingId != id)))
            _findings.Add(new RecommendationFinding(Id, id));
    }
}
