using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Versions;

/// <summary>A published version, exactly as it was published.</summary>
[Needs(RecordKind.Report, Verb.See)]
public sealed class IndexModel(ReportVersionService versions) : ReviewPage
{
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    public ReportDocument Document { get; private set; } = null!;

    public ReportVersionLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var line = (await versions.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault(version => version.Number == Number);
        if (line is null || await versions.FindAsync(Review, Number, Viewer, cancellationToken) is not { } document) return NotFound();
        Line = line;
        Document = document;
        return Page();
    }
}
