using System.Linq.Expressions;
using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Who may see and change a review. One kept to its convener does not exist for other organisations.</summary>
public static class ReviewPolicy
{
    /// <summary>Whether the viewer may see the review at all. Everything that belongs to a review asks this first.</summary>
    public static bool MaySee(Viewer viewer, Review review) =>
        viewer.IsProgram || (viewer.ReachOf(RecordKind.Review, Verb.See, review.PartnershipId) > Reach.None && IsShared(viewer, review));

    /// <summary>The same as a filter for queries: reviews of a partnership that the viewer may see.</summary>
    public static Expression<Func<Review, bool>> VisibleTo(Viewer viewer, Guid partnershipId)
    {
        if (viewer.IsProgram) return review => review.PartnershipId == partnershipId;
        if (viewer.ReachOf(RecordKind.Review, Verb.See, partnershipId) == Reach.None) return review => false;
        var mine = viewer.Roles.Where(r => r.PartnershipId == partnershipId && r.OrganisationId != null).Select(r => r.OrganisationId).Distinct().ToList();
        return review => review.PartnershipId == partnershipId && (!review.KeptToConvener || mine.Contains(review.ConvenedByOrganisationId));
    }

    /// <summary>Whether the viewer may set up a review in the partnership.</summary>
    public static bool MaySetUp(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.Review, Verb.Create, partnershipId) == Reach.All;

    /// <summary>Whether the viewer may change the review and what belongs to it.</summary>
    public static bool MayChange(Viewer viewer, Review review) =>
        MaySee(viewer, review) && viewer.May(RecordKind.Review, Verb.Change, review.PartnershipId, review.ConvenedByOrganisationId);

    /// <summary>Whether the viewer acts for whoever convened the review: only they close or reopen it and its recommendations.</summary>
    public static bool ActsForConvener(Viewer viewer, Review review)
    {
        if (viewer.IsProgram) return true;
        return MaySee(viewer, review) && ActsFor(viewer, review.PartnershipId, review.ConvenedByOrganisationId);
    }

    // A joint review belongs to all its councils: an officer of any of them acts for the panel.
    internal static bool ActsFor(Viewer viewer, Guid partnershipId, Guid? convenedBy) => convenedBy is { } organisation
        ? viewer.May(RecordKind.Review, Verb.Close, partnershipId, organisation)
        : viewer.ReachOf(RecordKind.Review, Verb.Close, partnershipId) > Reach.None;

    private static bool IsShared(Viewer viewer, Review review) =>
        !review.KeptToConvener || viewer.Roles.Any(r => r.PartnershipId == review.PartnershipId && r.OrganisationId != null && r.OrganisationId == review.ConvenedByOrganisationId);
}
