using Concordat.Domain.Reviews;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>The colour that goes with the words of a standing, status or rating; never without the words.</summary>
public static class StandingTones
{
    public static StatusTone Of(ResponseStanding standing) => standing switch
    {
        ResponseStanding.Rejected => StatusTone.Bad,
        ResponseStanding.Awaiting => StatusTone.Waiting,
        ResponseStanding.Deferred => StatusTone.Attention,
        ResponseStanding.PartlyAccepted => StatusTone.Active,
        ResponseStanding.Accepted => StatusTone.Good,
    };

    public static StatusTone Of(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Draft => StatusTone.Neutral,
        RecommendationStatus.Issued => StatusTone.Active,
        RecommendationStatus.Closed => StatusTone.Good,
        RecommendationStatus.Withdrawn => StatusTone.Neutral,
    };

    public static StatusTone Of(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => StatusTone.Waiting,
        ActionStatus.InProgress => StatusTone.Active,
        ActionStatus.Complete => StatusTone.Good,
        ActionStatus.Paused => StatusTone.Attention,
        ActionStatus.Superseded => StatusTone.Neutral,
        ActionStatus.Closed => StatusTone.Good,
    };

    public static StatusTone Of(ProgressRating rating) => rating switch
    {
        ProgressRating.Green => StatusTone.Good,
        ProgressRating.Amber => StatusTone.Attention,
        ProgressRating.Red => StatusTone.Bad,
    };
}
