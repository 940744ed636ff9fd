using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class ReviewService
{
    /// <summary>Sets up a review and gives it the next number of the partnership.</summary>
    public async Task<Review> SetUpAsync(Guid partnershipId, ReviewSetUp setUp, ActionContext acting, CancellationToken cancellationToken = default)
    {
        if (!ReviewPolicy.MaySetUp(acting.By, partnershipId)) throw new RefusedException("Only a scrutiny, monitoring or partnership officer sets up a review. Ask one of them.");
        setUp = await CheckedAsync(partnershipId, setUp, null, acting, cancellationToken);
        var number = await context.NextNumberAsync(partnershipId, "REV", cancellationToken);
        var review = Review.SetUp(acting.NewKey(), partnershipId, number, setUp);
        context.Add(review);
        await context.SaveAsync(acting, "Set up review", ReviewRecords.Subject(review), cancellationToken);
        return review;
    }

    /// <summary>Changes what a review is, at the version the person was looking at.</summary>
    public async Task ChangeAsync(Guid reviewId, int version, ReviewSetUp setUp, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        context.Expect(review, version);
        setUp = await CheckedAsync(review.PartnershipId, setUp, review, acting, cancellationToken);
        // While it is kept to its council, what changes is that council's alone, the change that ends it included.
        var subject = ReviewRecords.Subject(review);
        review.Change(setUp);
        await context.SaveAsync(acting, "Changed review", subject, cancellationToken);
    }

    private async Task<ReviewSetUp> CheckedAsync(Guid partnershipId, ReviewSetUp setUp, Review? before, ActionContext acting, CancellationToken cancellationToken)
    {
        List<Reason> reasons = [];
        setUp = setUp with { FollowUpEveryMonths = setUp.FollowUpEveryMonths ?? before?.FollowUpEveryMonths ?? (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, acting.Today, cancellationToken)).FollowUpEveryMonths };
        if (setUp.ConvenedByBodyId is { } bodyId)
        {
            var body = await context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == bodyId && b.PartnershipId == partnershipId, cancellationToken);
            if (body is null) reasons.Add(new("Choose a body of this partnership. Add another under “Councils and bodies” first.", nameof(ReviewSetUp.ConvenedByBodyId)));
            // A body belongs to one council or to all: there is nothing to choose.
            else setUp = setUp with { ConvenedByOrganisationId = body.OrganisationId };
        }
        else if (setUp.ConvenedByOrganisationId is { } organisation
            && !await context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == organisation, cancellationToken))
        {
            reasons.Add(new("Choose an organisation of this partnership.", nameof(ReviewSetUp.ConvenedByOrganisationId)));
        }

        var newlyKept = setUp.KeptToConvener && (before is null || !before.KeptToConvener || before.ConvenedByOrganisationId != setUp.ConvenedByOrganisationId);
        if (newlyKept && setUp.ConvenedByOrganisationId is { } council && !acting.By.IsProgram && !acting.By.Roles.Any(r => r.PartnershipId == partnershipId && r.OrganisationId == council))
            reasons.Add(new("You can keep a review only to your own council: you would not see it any more.", nameof(ReviewSetUp.KeptToConvener)));
        if (setUp.DeadlineRuleSet is { Length: > 0 } key && PeerChallengeRuleSets.ForKey(key) is null)
            reasons.Add(new("Choose a rule for the deadlines from the list.", nameof(ReviewSetUp.DeadlineRuleSet)));
        RefusedException.ThrowIfAny([.. Review.ReasonsItCannotBeSetUp(setUp), .. reasons]);
        return setUp;
    }
}
