using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Who may see and write the themes, findings and minority reports of a review.</summary>
public static class FindingPolicy
{
    /// <summary>Whether the viewer may see its themes: the panel's working material, published or not.</summary>
    public static bool MaySeeThemes(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.Finding, Verb.See, review.PartnershipId) > Reach.Named;

    /// <summary>
    /// Whether the viewer may see how points are spoken: those who sit on the panel, and the officer who supports it. Not by any role:
    /// only the review's own list of members says who they are.
    /// </summary>
    public static bool MaySeeTone(Viewer viewer, Review review, IEnumerable<ReviewMember> members) =>
        MaySeeThemes(viewer, review) && viewer.PersonId is { } person
        && members.Any(m => m.ReviewId == review.Id && m.PersonId == person && m.Role is MemberRole.Chair or MemberRole.ViceChair or MemberRole.Member or MemberRole.Substitute or MemberRole.SupportingOfficer);

    /// <summary>Whether the viewer may see its findings: as for themes, and everybody of the partnership once the report is published.</summary>
    public static bool MaySee(Viewer viewer, Review review) =>
        MaySeeThemes(viewer, review) || (review.PublishedOn is not null && review.PublicationRule != PublicationRule.NotPublished && ReviewPolicy.MaySee(viewer, review));

    /// <summary>Whether the viewer may write them.</summary>
    public static bool MayWrite(Viewer viewer, Review review) =>
        MaySeeThemes(viewer, review) && viewer.May(RecordKind.Finding, Verb.Create, review.PartnershipId, review.ConvenedByOrganisationId);
}
