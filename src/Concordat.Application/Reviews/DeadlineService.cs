using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>The dates that follow from a peer challenge, and which rules they follow.</summary>
public sealed class DeadlineService(ConcordatContext context)
{
    /// <summary>The dates of a review under the rules it follows; none where it is no peer challenge or has not ended.</summary>
    public static IReadOnlyList<PeerChallengeDeadline> Of(Review review) =>
        review.ChallengeEndedOn is { } ended ? PeerChallengeDeadlines.For(ended, PeerChallengeRuleSets.ForKey(review.DeadlineRuleSet)) : [];

    /// <summary>Lets a peer challenge follow another set of rules; null for the one in force when it ended.</summary>
    public async Task ChooseRulesAsync(Guid reviewId, int version, string? ruleSet, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await VisibleRecords.ReviewAsync(context, reviewId, acting.By, cancellationToken);
        if (!ReviewPolicy.MayChange(acting.By, review)) throw new RefusedException("Only the officers of a review change its rules. Ask them to.");
        context.Expect(review, version);
        review.FollowDeadlineRules(ruleSet);
        await context.SaveAsync(acting, "Changed deadline rules of review", VisibleRecords.Subject("review", review.Id, review), cancellationToken);
    }
}
