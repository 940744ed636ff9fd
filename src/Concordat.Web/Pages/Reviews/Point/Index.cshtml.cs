using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Point;

/// <summary>One key point with where it came from.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(EvidenceFileService files, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The point.</summary>
    public KeyPoint Point { get; private set; } = null!;

    /// <summary>Who said it.</summary>
    public Domain.Reviews.Witness Witness { get; private set; } = null!;

    /// <summary>Whether the viewer may open the paper it was read from.</summary>
    public bool MayOpenPaper { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid point)
    {
        if (await FindAsync<KeyPoint>(point) is not { } found || await FindAsync<Domain.Reviews.Witness>(found.WitnessId) is not { } witness) return NotFound();
        Point = found;
        Witness = witness;
        MayOpenPaper = await files.MayOpenAsync(Partnership.Id, found.SourceFileId, Viewer, HttpContext.RequestAborted);
        return Page();
    }
}
