using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.SetUp;

/// <summary>Sets up a review.</summary>
[Needs(RecordKind.Review, Verb.Create)]
public sealed class IndexModel(ReviewService reviews, PartnershipSettingsService settings) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await OfferAsync(cancellationToken);
        Input.FollowUpEveryMonths = (await settings.HoldingAsync(Partnership.Id, cancellationToken)).FollowUpEveryMonths;
    }

    /// <summary>Shows the form again with the deadlines of what was typed.</summary>
    public async Task<IActionResult> OnPostDeadlinesAsync(CancellationToken cancellationToken)
    {
        await OfferAsync(cancellationToken);
        ModelState.Clear();
        return Page();
    }

    /// <summary>Sets it up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OfferAsync(cancellationToken);
        Review? review = null;
        if (!ModelState.IsValid || !await TryAsync(async () => review = await reviews.SetUpAsync(Partnership.Id, Input.ToSetUp(), Acting(), cancellationToken))) return Page();
        Success($"{review!.Reference} was set up.");
        return Redirect($"{Address}/reviews/{review.Reference.ToLowerInvariant()}");
    }

    private async Task OfferAsync(CancellationToken cancellationToken) => Input.Offer(Partnership, await reviews.BodiesAsync(Partnership.Id, cancellationToken));
}
