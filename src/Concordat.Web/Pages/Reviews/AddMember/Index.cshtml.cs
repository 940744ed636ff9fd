using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.AddMember;

/// <summary>Adds somebody to a review.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(ReviewMemberService members, ActionViewService people, TimeProvider clock) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public MemberInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await OfferAsync();
        return ReviewPolicy.MayChange(Viewer, Review) ? Page() : Forbid();
    }

    /// <summary>Adds them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OfferAsync();
        if (!ModelState.IsValid || !await TryAsync(() => members.AddAsync(Review.Id, Input.ToDetails(), Acting(), cancellationToken))) return Page();
        Success($"{Input.Name!.Trim()} was added.");
        return Redirect($"{ReviewAddress}/members");
    }

    private async Task OfferAsync() => Input.Offer(Partnership, await people.OwnersAsync(Partnership.Id, clock.Today()));
}
