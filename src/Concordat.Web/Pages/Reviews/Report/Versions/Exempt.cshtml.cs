using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Versions;

/// <summary>The exempt part of a published version.</summary>
[Needs(RecordKind.ExemptMatter, Verb.See)]
public sealed class ExemptModel(ReportVersionService versions) : ReviewPage
{
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    public ReportDocument Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await versions.FindExemptAsync(Review, Number, Viewer, cancellationToken) is not { } document) return NotFound();
        Document = document;
        return Page();
    }
}
