using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Who may see and keep a review's route, its statutory notices and its follow-up.</summary>
public static class RoutePolicy
{
    public static bool MaySee(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.Route, Verb.See, review.PartnershipId) > Reach.None;

    /// <summary>Whether the viewer keeps this council's part of the route and the notices served on it.</summary>
    public static bool MayChange(Viewer viewer, Review review, Guid organisationId) =>
        MaySee(viewer, review) && viewer.May(RecordKind.Route, Verb.Change, review.PartnershipId, organisationId);

    /// <summary>The same of any review that the viewer sees.</summary>
    internal static bool MayKeep(Viewer viewer, Guid partnershipId, Guid organisationId) =>
        viewer.ReachOf(RecordKind.Route, Verb.See, partnershipId) > Reach.None && viewer.May(RecordKind.Route, Verb.Change, partnershipId, organisationId);

    /// <summary>Whether the viewer plans and records follow-up: only for whoever convened the review.</summary>
    public static bool MayFollowUp(Viewer viewer, Review review) =>
        MaySee(viewer, review) && RecommendationPolicy.ActsForConvener(viewer, review);

    /// <summary>Whether the viewer follows up any review at all that they see and whose convener they act for.</summary>
    internal static bool FollowsUp(Viewer viewer, Guid partnershipId) =>
        viewer.ReachOf(RecordKind.Route, Verb.See, partnershipId) > Reach.None && viewer.ReachOf(RecordKind.Recommendation, Verb.Close, partnershipId) > Reach.None;
}
