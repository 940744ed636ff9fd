using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Who may see and write the themes, findings and minority reports of a review.</summary>
public static class FindingPolicy
{
    /// <summary>Whether the viewer may see its themes: the panel's working material, published or not.</summary>
    public static bool MaySeeThemes(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.Finding, Verb.See, review.PartnershipId) > Reach.Named;

    /// <summary>Whether the viewer may see its findings: as for themes, and everybody of the partnership once the report is published.</summary>
    public static bool MaySee(Viewer viewer, Review review) =>
        MaySeeThemes(viewer, review) || (review.PublishedOn is not null && review.PublicationRule != PublicationRule.NotPublished && ReviewPolicy.MaySee(viewer, review));

    /// <summary>Whether the viewer may write them.</summary>
    public static bool MayWrite(Viewer viewer, Review review) =>
        MaySeeThemes(viewer, review) && viewer.May(RecordKind.Finding, Verb.Create, review.PartnershipId, review.ConvenedByOrganisationId);
}
