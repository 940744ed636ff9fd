using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Point;

/// <summary>One key point with where it came from.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The point.</summary>
    public KeyPoint Point { get; private set; } = null!;

    /// <summary>Who said it.</summary>
    public Domain.Reviews.Witness Witness { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid point)
    {
        if (await FindAsync<KeyPoint>(point) is not { } found || await FindAsync<Domain.Reviews.Witness>(found.WitnessId) is not { } witness) return NotFound();
        Point = found;
        Witness = witness;
        return Page();
    }
}
