using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Who may see and move an action.</summary>
public static class ActionPolicy
{
    /// <summary>Whether the viewer may see it: its review, and its recommendation where it has one.</summary>
    public static bool MaySee(Viewer viewer, RecommendationAction action, Recommendation? recommendation, Review review) =>
        ReviewPolicy.MaySee(viewer, review)
        && viewer.ReachOf(RecordKind.Action, Verb.See, review.PartnershipId) > Reach.None
        && (action.RecommendationId is null || (recommendation is not null && RecommendationPolicy.MaySee(viewer, recommendation, review)));

    /// <summary>Whether the viewer may add an action that <paramref name="organisationId"/> does (null: the partnership as a whole).</summary>
    public static bool MayCreate(Viewer viewer, Review review, Guid? organisationId) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.May(RecordKind.Action, Verb.Create, review.PartnershipId, organisationId);

    /// <summary>Whether the viewer may say anything about its progress: its owner, and officers whose role reaches it.</summary>
    public static bool MayMove(Viewer viewer, RecommendationAction action, Recommendation? recommendation, Review review) =>
        MaySee(viewer, action, recommendation, review) && (MayChangeAny(viewer, action, review) || IsNamedOwner(viewer, action, review));

    /// <summary>Whether the viewer may say what it is, who owns it, when it is due and that something else takes its place.</summary>
    public static bool MayRevise(Viewer viewer, RecommendationAction action, Recommendation? recommendation, Review review) =>
        MaySee(viewer, action, recommendation, review) && MayChangeAny(viewer, action, review);

    /// <summary>Whether the viewer acts for whoever convened the review: only they close and reopen.</summary>
    public static bool MayClose(Viewer viewer, RecommendationAction action, Recommendation? recommendation, Review review) =>
        MaySee(viewer, action, recommendation, review)
        && ReviewPolicy.ActsForConvener(viewer, review)
        && viewer.ReachOf(RecordKind.Action, Verb.Close, review.PartnershipId) > Reach.None;

    private static bool MayChangeAny(Viewer viewer, RecommendationAction action, Review review) =>
        viewer.May(RecordKind.Action, Verb.Change, review.PartnershipId, action.OrganisationId);

    private static bool IsNamedOwner(Viewer viewer, RecommendationAction action, Review review) =>
        viewer.PersonId is not null && action.OwnerPersonId == viewer.PersonId
        && viewer.ReachOf(RecordKind.Action, Verb.Change, review.PartnershipId) >= Reach.Named;
}
