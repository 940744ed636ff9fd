using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Witnesses who speak openly. Those in confidence are recorded by <see cref="ConfidenceService"/>.</summary>
public sealed class WitnessService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>A witness with their points and latest check; null when they are not there for the viewer.</summary>
    public async Task<WitnessView?> FindAsync(Guid reviewId, Guid witnessId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var witness = await evidence.FindAsync<Witness>(witnessId, viewer, cancellationToken);
        if (witness is null || witness.ReviewId != reviewId) return null;
        var points = await context.Set<KeyPoint>().AsNoTracking().Where(p => p.WitnessId == witnessId).ToListAsync(cancellationToken);
        var check = await context.Set<WitnessCheck>().AsNoTracking().Where(c => c.WitnessId == witnessId).OrderByDescending(c => c.SentAt).FirstOrDefaultAsync(cancellationToken);
        return new WitnessView(witness, PointLine.Of(points), check);
    }

    /// <summary>Records a witness of a session.</summary>
    public async Task<Guid> RecordAsync(Guid sessionId, WitnessDetails details, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (session, access) = await evidence.ToChangeAsync<EvidenceSession>(sessionId, null, by, cancellationToken);
        var witness = Witness.Record(by.NewKey(), session, await NextOrderAsync(sessionId, cancellationToken), details);
        context.Add(witness);
        await context.SaveAsync(by, "Recorded witness", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
        return witness.Id;
    }

    /// <summary>Corrects a witness.</summary>
    public async Task ChangeAsync(Guid id, int version, WitnessDetails details, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (witness, access) = await evidence.ToChangeAsync<Witness>(id, version, by, cancellationToken);
        witness.Change(details);
        await context.SaveAsync(by, "Changed witness", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
    }

    internal async Task<int> NextOrderAsync(Guid sessionId, CancellationToken cancellationToken) =>
        (await context.Set<Witness>().Where(w => w.SessionId == sessionId).MaxAsync(w => (int?)w.Order, cancellationToken) ?? 0) + 1;
}
