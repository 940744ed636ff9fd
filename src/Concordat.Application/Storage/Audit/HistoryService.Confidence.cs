using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Storage.Audit;

public sealed partial class HistoryService
{
    // The same as EvidencePolicy.IsReader, asked of every review at once.
    private async Task<List<Guid?>> ReviewsOpenInConfidenceAsync(Viewer viewer, Guid partnershipId, CancellationToken cancellationToken)
    {
        if (viewer.PersonId is not { } person || viewer.ReachOf(RecordKind.EvidenceInConfidence, Verb.See, partnershipId) < Reach.Named) return [];
        var reviews = context.Reviews.Where(ReviewPolicy.VisibleTo(viewer, partnershipId)).Select(r => r.Id);
        return await context.Set<IdentityReader>().AsNoTracking().Where(r => r.PersonId == person && r.EndedAt == null && reviews.Contains(r.ReviewId)).Select(r => (Guid?)r.ReviewId).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// The records whose words the viewer may not read as they stand today: what has been closed as exempt since an entry was written, and
    /// recommendations that are drafts. An entry keeps the scope it was written with; what it says is judged by what the record is now.
    /// </summary>
    private async Task<HashSet<Guid>> WithheldNowAsync(Viewer viewer, Guid partnershipId, bool readsExempt, CancellationToken cancellationToken)
    {
        var exempt = !viewer.IsProgram && !readsExempt && !RecommendationPolicy.SeesExempt(viewer, partnershipId);
        var drafts = !viewer.IsProgram && !readsExempt && !RecommendationPolicy.SeesDrafts(viewer, partnershipId);
        if (!exempt && !drafts) return [];
        var recommendations = context.Set<Recommendation>().AsNoTracking().Where(r => r.PartnershipId == partnershipId && ((exempt && r.IsExempt) || (drafts && r.Status == RecommendationStatus.Draft)));
        var withheld = await recommendations.Select(r => r.Id).ToHashSetAsync(cancellationToken);
        withheld.UnionWith(await context.Set<RecommendationAction>().AsNoTracking().Where(a => recommendations.Any(r => r.Id == a.RecommendationId)).Select(a => a.Id).ToListAsync(cancellationToken));
        if (exempt) withheld.UnionWith(await context.Set<ReportSection>().AsNoTracking().Where(s => s.IsExempt).Select(s => s.Id).ToListAsync(cancellationToken));
        return withheld;
    }
}
