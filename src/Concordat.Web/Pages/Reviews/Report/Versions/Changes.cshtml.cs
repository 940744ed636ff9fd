using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Versions;

/// <summary>What changed from the version before, in the text.</summary>
[Needs(RecordKind.Report, Verb.See)]
public sealed class ChangesModel(ReportVersionService versions) : ReviewPage
{
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    public IReadOnlyList<ReportLineChange> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var before = await versions.FindAsync(Review, Number - 1, Viewer, cancellationToken);
        var after = await versions.FindAsync(Review, Number, Viewer, cancellationToken);
        if (before is null || after is null) return NotFound();
        Lines = ReportVersionService.Difference(before, after);
        return Page();
    }
}
