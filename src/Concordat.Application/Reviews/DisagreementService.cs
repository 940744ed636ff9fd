using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Key points that disagree, always shown side by side.</summary>
public sealed class DisagreementService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>The disagreements of a review the viewer may see.</summary>
    public async Task<IReadOnlyList<DisagreementView>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var points = context.Set<KeyPoint>().VisibleTo(viewer, review.PartnershipId, context);
        var witnesses = context.Set<Witness>().VisibleTo(viewer, review.PartnershipId, context);
        var found = from disagreement in context.Set<Disagreement>().VisibleTo(viewer, review.PartnershipId, context)
                    where disagreement.ReviewId == review.Id
                    join first in points on disagreement.FirstPointId equals first.Id
                    join second in points on disagreement.SecondPointId equals second.Id
                    join firstWitness in witnesses on first.WitnessId equals firstWitness.Id
                    join secondWitness in witnesses on second.WitnessId equals secondWitness.Id
                    orderby disagreement.Id
                    select new DisagreementView(disagreement, first, firstWitness, second, secondWitness);
        return await found.AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>The points of the review that a point may be set against, with who said them.</summary>
    public async Task<IReadOnlyList<(KeyPoint Point, Witness Witness)>> OthersAsync(Review review, Guid pointId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var witnesses = context.Set<Witness>().VisibleTo(viewer, review.PartnershipId, context);
        var found = await (from point in context.Set<KeyPoint>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context)
                           where point.ReviewId == review.Id && point.Id != pointId
                           join witness in witnesses on point.WitnessId equals witness.Id
                           orderby witness.SessionId, witness.Order, point.Order
                           select new { point, witness }).ToListAsync(cancellationToken);
        return [.. found.Select(f => (f.point, f.witness))];
    }

    /// <summary>Marks that two points disagree.</summary>
    public async Task MarkAsync(Guid firstPointId, Guid secondPointId, string? about, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (first, access) = await evidence.ToChangeAsync<KeyPoint>(firstPointId, null, by, cancellationToken);
        var (second, _) = await evidence.ToChangeAsync<KeyPoint>(secondPointId, null, by, cancellationToken);
        var known = await context.Set<Disagreement>().AnyAsync(d => (d.FirstPointId == firstPointId && d.SecondPointId == secondPointId) || (d.FirstPointId == secondPointId && d.SecondPointId == firstPointId), cancellationToken);
        if (known) throw new RefusedException("These two points are already marked as disagreeing.", nameof(Disagreement.SecondPointId));
        var disagreement = Disagreement.Mark(by.NewKey(), first, second, about);
        context.Add(disagreement);
        await context.SaveAsync(by, "Marked disagreement", EvidenceAccessService.Subject("disagreement", disagreement, access.Review), cancellationToken);
    }

    /// <summary>Takes out a disagreement that was marked by mistake. The points stay.</summary>
    public async Task RemoveAsync(Guid id, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (disagreement, access) = await evidence.ToChangeAsync<Disagreement>(id, null, by, cancellationToken);
        context.Remove(disagreement);
        await context.SaveAsync(by, "Removed disagreement", EvidenceAccessService.Subject("disagreement", disagreement, access.Review), cancellationToken);
    }
}
