using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
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
}
