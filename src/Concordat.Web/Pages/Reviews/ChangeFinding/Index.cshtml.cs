using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeFinding;

/// <summary>Changes the words of a finding.</summary>
[Needs(RecordKind.Finding, Verb.Change)]
public sealed class IndexModel(FindingService findings, ReviewAreaService areas) : FindingPage(findings)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public FindingInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MayWrite(Viewer, Review)) return Forbid();
        if (!await FindFindingAsync(cancellationToken)) return NotFound();
        Input = new FindingInput { Version = Shown.Finding.Version, Text = Shown.Finding.Text, AreaId = Shown.Finding.AreaId };
        await OfferAsync(cancellationToken);
        return Page();
    }

    /// <summary>Saves it, or shows both versions when somebody else saved first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindFindingAsync(cancellationToken)) return NotFound();
        await OfferAsync(cancellationToken);
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(() => Findings.ChangeAsync(Shown.Finding.Id, Input.Version, Input.Text, Input.AreaId, Acting(), cancellationToken)))
        {
            Success($"{Shown.Finding.Reference} was changed.");
            return Redirect(FindingAddress);
        }

        if (Conflict is null || !await FindFindingAsync(cancellationToken)) return Page();
        Conflict = new BothVersions(
        [
            new("What the review found", Shown.Finding.Text, Input.Text),
            new("Area or question", Shown.Area?.Title, Input.Areas.FirstOrDefault(a => a.Value == Input.AreaId?.ToString())?.Text),
        ]);
        Input.Version = Shown.Finding.Version;
        return Page();
    }

    private async Task OfferAsync(CancellationToken cancellationToken) =>
        Input.Areas = [.. (await areas.ListAsync(Review, Viewer, cancellationToken)).Select(a => new Choice(a.Id.ToString(), a.Title))];
}
