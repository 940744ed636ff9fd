using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Witness;

/// <summary>A witness and what they said.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(WitnessService witnesses, KeyPointService points, EvidenceFileService files, EvidenceAccessService evidence, TimeProvider clock) : EvidencePage(evidence)
{
    /// <summary>The witness.</summary>
    public WitnessView View { get; private set; } = null!;

    /// <summary>Whether the viewer may open the paper it was read from.</summary>
    public bool MayOpenPaper { get; private set; }

    /// <summary>Now.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness)
    {
        await EnterEvidenceAsync();
        if (await witnesses.FindAsync(Review.Id, witness, Viewer, HttpContext.RequestAborted) is not { } view) return NotFound();
        View = view;
        MayOpenPaper = await files.MayOpenAsync(Partnership.Id, view.Witness.SourceFileId, Viewer, HttpContext.RequestAborted);
        Warn(view.Witness);
        return Page();
    }

    /// <summary>Moves a point up or down.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness, Guid? up, Guid? down)
    {
        if ((up ?? down) is not { } point) return BadRequest();
        if (!await TryAsync(() => points.MoveAsync(point, up is not null, Acting(), HttpContext.RequestAborted))) return await OnGetAsync(witness);
        return Redirect($"{ReviewAddress}/witnesses/{witness}#point-{point}");
    }
}
