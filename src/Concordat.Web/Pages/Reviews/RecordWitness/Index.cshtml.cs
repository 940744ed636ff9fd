using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordWitness;

/// <summary>Records a witness, openly or in confidence.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
public sealed class IndexModel(WitnessService witnesses, ConfidenceService confidence, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The session.</summary>
    public EvidenceSession Session { get; private set; } = null!;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public WitnessInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } found) return NotFound();
        Session = found;
        Input.EraseOn = DateInput.From(Acting().Today.AddYears(2));
        return Access.MayChange(found) ? Page() : Forbid();
    }

    /// <summary>Records them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } found) return NotFound();
        Session = found;
        if (!ModelState.IsValid) return Page();
        var id = Guid.Empty;
        var closed = Input.InConfidence || found.InConfidence;
        if (!await TryAsync(async () => id = closed
            ? await confidence.RecordWitnessAsync(session, Input.Closed(), Acting(), HttpContext.RequestAborted)
            : await witnesses.RecordAsync(session, Input.Details(), Acting(), HttpContext.RequestAborted)))
        {
            return Page();
        }

        Success(closed ? "The witness was recorded in confidence." : "The witness was recorded.");
        return Redirect($"{ReviewAddress}/witnesses/{id}/points/new");
    }
}
