using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

public sealed partial class Review
{
    /// <summary>Why it cannot begin to take evidence, or more of it.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeginTakingEvidence() => ReasonsItIsNotIn(ReviewStatus.SettingUp, ReviewStatus.Reporting);

    /// <summary>Why it cannot begin reporting.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeginReporting() => ReasonsItIsNotIn(ReviewStatus.SettingUp, ReviewStatus.TakingEvidence);

    /// <summary>
    /// Why it cannot be closed. <paramref name="openRecommendations"/> are the references of its recommendations that are neither
    /// closed nor withdrawn: a review is followed up until the last of them has come to its end.
    /// </summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeClosed(IReadOnlyList<string> openRecommendations)
    {
        List<Reason> reasons = [];
        if (Status == ReviewStatus.Closed) reasons.Add(new("This review is already closed."));
        else if (Status != ReviewStatus.FollowingUp) reasons.Add(new("Publish the report before you close the review."));
        if (openRecommendations.Count > 0)
            reasons.Add(new($"{ListWords.Join(openRecommendations)} {(openRecommendations.Count == 1 ? "is" : "are")} still open. Close or withdraw {(openRecommendations.Count == 1 ? "it" : "them")} first."));
        return reasons;
    }

    private IReadOnlyList<Reason> ReasonsItIsNotIn(params ReadOnlySpan<ReviewStatus> statuses) =>
        statuses.Contains(Status) ? [] : [new($"The review is {ReviewWords.For(Status).ToLowerInvariant()}, so this cannot be done now.")];
}
