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

    /// <summary>Whether the viewer plans and records follow-up: only for whoever convened the review.</summary>
    public static bool MayFollowUp(Viewer viewer, Review review) =>
        MaySee(viewer, review) && RecommendationPolicy.ActsForConvener(viewer, review);
}
