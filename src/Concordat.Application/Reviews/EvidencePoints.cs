using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The key points of a review that a viewer may see, with their witnesses. What they may not see is not here, and not counted.</summary>
internal static class EvidencePoints
{
    public static async Task<IReadOnlyList<EvidencePointView>> OfAsync(ConcordatContext context, Review review, Viewer viewer, CancellationToken cancellationToken)
    {
        var witnesses = await context.Set<Witness>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(w => w.ReviewId == review.Id).ToListAsync(cancellationToken);
        var known = witnesses.ToDictionary(w => w.Id);
        var place = witnesses.OrderBy(w => w.SessionId).ThenBy(w => w.Order).Select((w, i) => (w.Id, i)).ToDictionary(w => w.Id, w => w.i);
        var points = await context.Set<KeyPoint>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(p => p.ReviewId == review.Id).ToListAsync(cancellationToken);
        return [.. points.Where(p => known.ContainsKey(p.WitnessId)).OrderBy(p => place[p.WitnessId]).ThenBy(p => p.Order).Select(p => new EvidencePointView(p, known[p.WitnessId].Called))];
    }

    /// <summary>Those of the points that hold the words; all where none are given.</summary>
    public static IReadOnlyList<EvidencePointView> Holding(IReadOnlyList<EvidencePointView> points, string? words) => string.IsNullOrWhiteSpace(words)
        ? points
        : [.. points.Where(p => p.Point.Text.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) || p.WitnessCalled.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))];
}
