using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Draft;

/// <summary>The draft as it would be published, to read and to print.</summary>
[Needs(RecordKind.Finding, Verb.See)]
public sealed class IndexModel(ReportService reports) : ReviewPage
{
    public ReportDocument Document { get; private set; } = null!;

    public ReportDocument? Exempt { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(Review, Viewer, cancellationToken) is not { } draft) return NotFound();
        var words = await reports.WordsAsync(draft.Report, cancellationToken);
        Document = ReportBuilder.Public(draft, words);
        Exempt = ReportBuilder.Exempt(draft, words);
        return Page();
    }
}
