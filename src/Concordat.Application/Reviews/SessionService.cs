using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Sessions at which a review hears evidence.</summary>
public sealed class SessionService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>The sessions of a review the viewer may see, in order, with what was heard at each.</summary>
    public async Task<IReadOnlyList<SessionLine>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var witnesses = context.Set<Witness>().VisibleTo(viewer, review.PartnershipId, context);
        var points = context.Set<KeyPoint>().VisibleTo(viewer, review.PartnershipId, context);
        var notes = context.Set<PanelNote>().VisibleTo(viewer, review.PartnershipId, context);
        return await context.Set<EvidenceSession>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context)
            .Where(s => s.ReviewId == review.Id)
            .OrderBy(s => s.HeldOn == null).ThenBy(s => s.HeldOn).ThenBy(s => s.Order)
            .Select(s => new SessionLine(s, witnesses.Count(w => w.SessionId == s.Id), points.Count(p => p.SessionId == s.Id), notes.Count(n => n.SessionId == s.Id)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>One session with all that was heard at it and that the viewer may see; null when it is not there for them.</summary>
    public async Task<SessionView?> FindAsync(Review review, Guid sessionId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var session = await Visible<EvidenceSession>().SingleOrDefaultAsync(s => s.Id == sessionId && s.ReviewId == review.Id, cancellationToken);
        if (session is null) return null;
        var witnesses = await Visible<Witness>().Where(w => w.SessionId == sessionId).OrderBy(w => w.Order).ToListAsync(cancellationToken);
        var points = (await Visible<KeyPoint>().Where(p => p.SessionId == sessionId).OrderBy(p => p.Order).ToListAsync(cancellationToken)).ToLookup(p => p.WitnessId);
        var checks = (await Visible<WitnessCheck>().Where(c => c.ReviewId == review.Id).OrderBy(c => c.SentAt).ToListAsync(cancellationToken)).ToLookup(c => c.WitnessId);
        return new SessionView(
            session,
            await Visible<Attendance>().Where(a => a.SessionId == sessionId).OrderBy(a => a.Capacity).ThenBy(a => a.Name).ToListAsync(cancellationToken),
            [.. witnesses.Select(w => new WitnessView(w, PointLine.Of(points[w.Id]), checks[w.Id].LastOrDefault()))],
            await Visible<Interjection>().Where(i => i.SessionId == sessionId).OrderBy(i => i.Order).ToListAsync(cancellationToken),
            await Visible<PanelNote>().Where(n => n.SessionId == sessionId).OrderBy(n => n.Order).ToListAsync(cancellationToken));

        IQueryable<T> Visible<T>()
            where T : class, IEvidence => context.Set<T>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context);
    }

    /// <summary>Records a session.</summary>
    public async Task<Guid> RecordAsync(Guid reviewId, SessionDetails details, ActionContext by, CancellationToken cancellationToken = default)
    {
        var access = await evidence.ToRecordAsync(reviewId, by, cancellationToken);
        var order = await context.Set<EvidenceSession>().Where(s => s.ReviewId == reviewId).MaxAsync(s => (int?)s.Order, cancellationToken) ?? 0;
        var session = EvidenceSession.Record(by.NewKey(), reviewId, order + 1, details, by.Today);
        context.Add(session);
        await context.SaveAsync(by, "Recorded session", EvidenceAccessService.Subject("session", session, access.Review), cancellationToken);
        return session.Id;
    }

    /// <summary>Corrects a session.</summary>
    public async Task ChangeAsync(Guid id, int version, SessionDetails details, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (session, access) = await evidence.ToChangeAsync<EvidenceSession>(id, version, by, cancellationToken);
        session.Change(details, by.Today);
        await context.SaveAsync(by, "Changed session", EvidenceAccessService.Subject("session", session, access.Review), cancellationToken);
    }
}
