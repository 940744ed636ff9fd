using Concordat.Domain.Reviews;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Public;

/// <summary>The colours of statuses on the public site.</summary>
public static class PublicTones
{
    /// <summary>Of an answer.</summary>
    public static StatusTone Of(ResponseStanding standing) => standing switch
    {
        ResponseStanding.Accepted => StatusTone.Good,
        ResponseStanding.PartlyAccepted or ResponseStanding.Deferred => StatusTone.Attention,
        ResponseStanding.Rejected => StatusTone.Bad,
        ResponseStanding.Awaiting => StatusTone.Waiting,
    };

    /// <summary>Of an action.</summary>
    public static StatusTone Of(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => StatusTone.Waiting,
        ActionStatus.InProgress => StatusTone.Active,
        ActionStatus.Complete or ActionStatus.Closed => StatusTone.Good,
        ActionStatus.Paused => StatusTone.Attention,
        ActionStatus.Superseded => StatusTone.Neutral,
    };
}
