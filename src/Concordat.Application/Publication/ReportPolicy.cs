using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>Who may read, write and publish the report of a review.</summary>
public static class ReportPolicy
{
    /// <summary>The draft: those who see what the review finds before the world does.</summary>
    public static bool MaySeeDraft(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.Finding, Verb.See, review.PartnershipId) > Reach.None;

    /// <summary>Published versions, public part.</summary>
    public static bool MaySeeVersions(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.Report, Verb.See, review.PartnershipId) > Reach.None;

    /// <summary>The part with exempt matter.</summary>
    public static bool MaySeeExempt(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.ExemptMatter, Verb.See, review.PartnershipId) > Reach.None;

    /// <summary>Whether the viewer may write it.</summary>
    public static bool MayChange(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.May(RecordKind.Report, Verb.Change, review.PartnershipId, review.ConvenedByOrganisationId);

    /// <summary>Whether the viewer may publish it.</summary>
    public static bool MayPublish(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.May(RecordKind.Report, Verb.Publish, review.PartnershipId, review.ConvenedByOrganisationId);

    /// <summary>Only the monitoring officer publishes without a record of the equality duty, so that the program never stops a lawful notice on its last day.</summary>
    public static bool MayPublishWithoutEqualityRecord(Viewer viewer, Review review) =>
        MayPublish(viewer, review) && (viewer.IsProgram || viewer.Holds(review.PartnershipId, PartnershipRole.MonitoringOfficer));

    /// <summary>Whether the viewer may set a council's template.</summary>
    public static bool MaySetTemplate(Viewer viewer, Guid partnershipId, Guid organisationId) =>
        viewer.May(RecordKind.Report, Verb.Change, partnershipId, organisationId);
}
