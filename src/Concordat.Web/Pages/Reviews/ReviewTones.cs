using Concordat.Domain.Reviews;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Reviews;

/// <summary>How the status of a review stands, the same on every page.</summary>
public static class ReviewTones
{
    /// <summary>The tone of a status.</summary>
    public static StatusTone For(ReviewStatus status) => status switch
    {
        ReviewStatus.SettingUp => StatusTone.Neutral,
        ReviewStatus.TakingEvidence => StatusTone.Active,
        ReviewStatus.Reporting => StatusTone.Active,
        ReviewStatus.FollowingUp => StatusTone.Waiting,
        ReviewStatus.Closed => StatusTone.Good,
    };
}
