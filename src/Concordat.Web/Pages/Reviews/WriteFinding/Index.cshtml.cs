using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.WriteFinding;

/// <summary>Writes a finding.</summary>
[Needs(RecordKind.Finding, Verb.Create)]
public sealed class IndexModel(FindingService findings, ReviewAreaService areas) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public FindingInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MayWrite(Viewer, Review)) return Forbid();
        await OfferAsync(cancellationToken);
        return Page();
    }

    /// <summary>Writes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OfferAsync(cancellationToken);
        Finding? finding = null;
        if (!ModelState.IsValid || !await TryAsync(async () => finding = await findings.WriteAsync(Review.Id, Input.Text, Input.AreaId, Acting(), cancellationToken))) return Page();
        Success($"{finding!.Reference} was written. Name the evidence it rests on.");
        return Redirect($"{ReviewAddress}/findings/{finding.Reference.ToLowerInvariant()}/evidence");
    }

    private async Task OfferAsync(CancellationToken cancellationToken) =>
        Input.Areas = [.. (await areas.ListAsync(Review, Viewer, cancellationToken)).Select(a => new Choice(a.Id.ToString(), a.Title))];
}
