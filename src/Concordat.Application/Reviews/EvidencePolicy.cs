using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// Who may see and record evidence. Evidence in confidence is seen by those the review names and by nobody else, whatever their role:
/// not by an administrator, not by the monitoring officer, not by the program itself.
/// </summary>
public static class EvidencePolicy
{
    /// <summary>Whether the viewer may see one record. <paramref name="readers"/> are the people the review names today.</summary>
    public static bool MaySee(Viewer viewer, Review review, IReadOnlySet<Guid> readers, IEvidence item) =>
        item.ReviewId == review.Id
        && MaySeeReview(viewer, review)
        && viewer.May(RecordKind.Evidence, Verb.See, review.PartnershipId, null)
        && (!item.InConfidence || IsReader(viewer, review, readers));

    /// <summary>Whether the viewer may read what was said in confidence: named by the review, and of a role that may be named.</summary>
    public static bool IsReader(Viewer viewer, Review review, IReadOnlySet<Guid> readers) =>
        viewer.PersonId is { } person
        && readers.Contains(person)
        && MaySeeReview(viewer, review)
        && viewer.ReachOf(RecordKind.EvidenceInConfidence, Verb.See, review.PartnershipId) >= Reach.Named;

    /// <summary>Whether the viewer may read who said it. A councillor who is named reads statements and no identities.</summary>
    public static bool MayReadIdentities(Viewer viewer, Review review, IReadOnlySet<Guid> readers) =>
        IsReader(viewer, review, readers)
        && viewer.ReachOf(RecordKind.ConfidentialIdentity, Verb.See, review.PartnershipId) >= Reach.Named;

    /// <summary>Whether the viewer may record evidence that is not in confidence.</summary>
    public static bool MayRecord(Viewer viewer, Review review) =>
        MaySeeReview(viewer, review) && viewer.May(RecordKind.Evidence, Verb.Create, review.PartnershipId, null);

    /// <summary>Whether the viewer may change one record: recorded in confidence, only as its reader.</summary>
    public static bool MayChange(Viewer viewer, Review review, IReadOnlySet<Guid> readers, IEvidence item) =>
        MaySee(viewer, review, readers, item)
        && viewer.May(RecordKind.Evidence, Verb.Change, review.PartnershipId, null)
        && (!item.InConfidence || viewer.ReachOf(RecordKind.EvidenceInConfidence, Verb.Change, review.PartnershipId) >= Reach.Named);

    /// <summary>
    /// Whether the viewer may name readers: a reader who may change identities, or a monitoring officer (of the convening council,
    /// where one council convened the review).
    /// </summary>
    public static bool MayNameReaders(Viewer viewer, Review review, IReadOnlySet<Guid> readers) =>
        MaySeeReview(viewer, review)
        && ((IsReader(viewer, review, readers) && viewer.ReachOf(RecordKind.ConfidentialIdentity, Verb.Change, review.PartnershipId) >= Reach.Named)
            || viewer.Roles.Any(r => r.PartnershipId == review.PartnershipId && r.Role == PartnershipRole.MonitoringOfficer
                && (review.ConvenedByOrganisationId is null || r.OrganisationId == review.ConvenedByOrganisationId)));

    /// <summary>
    /// The records of a query that the viewer may see in a partnership. Every list, count, search, export and feed of evidence goes
    /// through it.
    /// </summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> evidence, Viewer viewer, Guid partnershipId, ConcordatContext context)
        where T : class, IEvidence
    {
        var reviews = context.Reviews.Where(ReviewPolicy.VisibleTo(viewer, partnershipId));
        if (!viewer.May(RecordKind.Evidence, Verb.See, partnershipId, null)) reviews = reviews.Where(r => false);
        if (viewer.IsProgram || viewer.PersonId is not { } person || viewer.ReachOf(RecordKind.EvidenceInConfidence, Verb.See, partnershipId) < Reach.Named)
            return evidence.Where(e => !e.InConfidence && reviews.Any(r => r.Id == e.ReviewId));

        var readers = context.Set<IdentityReader>().Where(n => n.PersonId == person && n.EndedAt == null);
        return evidence.Where(e => reviews.Any(r => r.Id == e.ReviewId) && (!e.InConfidence || readers.Any(n => n.ReviewId == e.ReviewId)));
    }

    private static bool MaySeeReview(Viewer viewer, Review review) => ReviewPolicy.MaySee(viewer, review);
}
