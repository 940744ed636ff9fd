using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Change;

/// <summary>Changes what a review is.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(ReviewService reviews) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ReviewPolicy.MayChange(Viewer, Review)) return Forbid();
        Input = ReviewInput.Of(Review);
        await OfferAsync(Input, cancellationToken);
        return Page();
    }

    /// <summary>Shows the form again with the deadlines of what was typed.</summary>
    public async Task<IActionResult> OnPostDeadlinesAsync(CancellationToken cancellationToken)
    {
        await OfferAsync(Input, cancellationToken);
        ModelState.Clear();
        return Page();
    }

    /// <summary>Saves the change, or shows both versions when somebody else saved first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OfferAsync(Input, cancellationToken);
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(() => reviews.ChangeAsync(Review.Id, Input.Version, Input.ToSetUp(), Acting(), cancellationToken)))
        {
            Success("The review was changed.");
            // It may be kept to another council now, or shared.
            return Redirect(ReviewAddress);
        }

        if (Conflict is not null && await reviews.FindAsync(Partnership.Id, Review.Number, Viewer, cancellationToken) is { } now)
        {
            var stored = ReviewInput.Of(now);
            await OfferAsync(stored, cancellationToken);
            Conflict = new BothVersions([.. stored.Facts().Zip(Input.Facts(), (s, t) => new BothVersionsRow(s.Key, s.Value, t.Value)).Where(row => (row.Stored ?? "") != (row.Typed ?? ""))]);
            Input.Version = now.Version;
        }

        return Page();
    }

    private async Task OfferAsync(ReviewInput input, CancellationToken cancellationToken) => input.Offer(Partnership, await reviews.BodiesAsync(Partnership.Id, cancellationToken));
}
