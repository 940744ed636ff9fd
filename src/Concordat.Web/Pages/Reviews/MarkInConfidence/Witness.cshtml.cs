using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.MarkInConfidence;

/// <summary>Marks a witness as in confidence.</summary>
[Needs(RecordKind.EvidenceInConfidence, Verb.Change)]
public sealed class WitnessModel(ConfidenceService confidence, PublishedBeforeService published, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What the witness is called.</summary>
    public string Called { get; private set; } = "";

    /// <summary>The published versions that name them or print what they said.</summary>
    public IReadOnlyList<PublishedBefore> PublishedBefore { get; private set; } = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public ConfidenceInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness)
    {
        if (await FindAsync<Domain.Reviews.Witness>(witness) is not { } found) return NotFound();
        await EnterAsync(found);
        Input = new ConfidenceInput { Version = found.Version, EraseOn = DateInput.From(Acting().Today.AddYears(2)) };
        return Access.MayChange(found) ? Page() : Forbid();
    }

    /// <summary>Marks them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness)
    {
        if (await FindAsync<Domain.Reviews.Witness>(witness) is not { } found) return NotFound();
        await EnterAsync(found);
        if (!ModelState.IsValid || !await TryAsync(() => confidence.MarkWitnessAsync(witness, Input.Version, Input.EraseOn?.Value, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The witness is in confidence. You are a reader of this review.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}");
    }

    private async Task EnterAsync(Domain.Reviews.Witness found)
    {
        Called = found.Called;
        PublishedBefore = await published.WitnessAsync(Review, Viewer, found.Id, HttpContext.RequestAborted);
    }
}
