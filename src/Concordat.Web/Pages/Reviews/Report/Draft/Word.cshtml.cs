using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Documents.Writing;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Draft;

/// <summary>The public part of the draft in Word.</summary>
[Needs(RecordKind.Finding, Verb.See)]
public sealed class WordModel(ReportService reports, TimeProvider clock) : ReviewPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(Review, Viewer, cancellationToken) is not { } draft) return NotFound();
        var document = ReportBuilder.Public(draft, await reports.WordsAsync(draft.Report, cancellationToken));
        return File(WordReportWriter.Write(document with { Notice = "Draft. Not published." }, clock.GetUtcNow().UtcDateTime), WordReportWriter.ContentType, $"{Review.Reference.ToLowerInvariant()}-draft.docx");
    }
}
