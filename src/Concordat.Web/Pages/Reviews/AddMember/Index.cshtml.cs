using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.AddMember;

/// <summary>Adds somebody to a review.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(ReviewMemberService members) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public MemberInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet()
    {
        Offer();
        return ReviewPolicy.MayChange(Viewer, Review) ? Page() : Forbid();
    }

    /// <summary>Adds them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Offer();
        if (!ModelState.IsValid || !await TryAsync(() => members.AddAsync(Review.Id, Input.ToDetails(), Acting(), cancellationToken))) return Page();
        Success($"{Input.Name!.Trim()} was added.");
        return Redirect($"{ReviewAddress}/members");
    }

    private void Offer() => Input.Organisations = [.. Partnership.Organisations.Select(o => new Choice(o.Id.ToString(), o.Name))];
}
