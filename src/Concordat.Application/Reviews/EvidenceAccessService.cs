using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Finds evidence and says whether it may be seen or changed: the one door of every service of evidence.</summary>
public sealed class EvidenceAccessService(ConcordatContext context)
{
    /// <summary>The viewer before a review's evidence; null when the review is not there for them.</summary>
    public async Task<EvidenceAccess?> OfAsync(Guid reviewId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var review = await context.Reviews.SingleOrDefaultAsync(r => r.Id == reviewId, cancellationToken);
        if (review is null || !ReviewPolicy.MaySee(viewer, review)) return null;
        var readers = await context.Set<IdentityReader>().Where(r => r.ReviewId == reviewId && r.EndedAt == null).Select(r => r.PersonId).ToListAsync(cancellationToken);
        return new EvidenceAccess(viewer, review, readers.ToHashSet());
    }

    /// <summary>Refuses unless evidence may be recorded in the review now.</summary>
    public async Task<EvidenceAccess> ToRecordAsync(Guid reviewId, ActionContext by, CancellationToken cancellationToken = default)
    {
        var access = await OfAsync(reviewId, by.By, cancellationToken) ?? throw NotThere();
        RefuseIfClosed(access.Review);
        if (!EvidencePolicy.MayRecord(by.By, access.Review)) throw new RefusedException("Only a scrutiny officer or a monitoring officer records evidence. Ask one of them.");
        return access;
    }

    /// <summary>One record that the viewer may see, not tracked for change; null when it is not there for them.</summary>
    public async Task<T?> FindAsync<T>(Guid id, Viewer viewer, CancellationToken cancellationToken = default)
        where T : class, IEvidence
    {
        var item = await context.Set<T>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (item is null) return null;
        var access = await OfAsync(item.ReviewId, viewer, cancellationToken);
        return access is not null && access.MaySee(item) ? item : null;
    }

    /// <summary>One record to be changed, at the version the person was looking at; refuses when they may not.</summary>
    public async Task<(T Item, EvidenceAccess Access)> ToChangeAsync<T>(Guid id, int? version, ActionContext by, CancellationToken cancellationToken = default)
        where T : class, IEvidence, IVersioned
    {
        var item = await context.Set<T>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw NotThere();
        var access = await OfAsync(item.ReviewId, by.By, cancellationToken);
        if (access is null || !access.MaySee(item)) throw NotThere();
        RefuseIfClosed(access.Review);
        if (!access.MayChange(item)) throw new RefusedException("Only a scrutiny officer or a monitoring officer changes evidence. Ask one of them.");
        if (version is { } seen) context.Expect(item, seen);
        return (item, access);
    }

    /// <summary>What an entry of the audit trail about evidence is about. In confidence, only readers of the review may read it.</summary>
    public static AuditSubject Subject(string kind, IEvidence item, Review review) => item.InConfidence
        ? new AuditSubject(kind, item.Id, review.PartnershipId, AuditScope.ReviewInConfidence, review.Id)
        : new AuditSubject(kind, item.Id, review.PartnershipId);

    internal static RefusedException NotThere() => new("This is not there, or it is not for you to see. Go back to the review and look again.");

    private static void RefuseIfClosed(Review review)
    {
        if (review.Status == ReviewStatus.Closed) throw new RefusedException("This review is closed. Whoever convened it can reopen it.");
    }
}
