using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Documents.Writing;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Versions;

/// <summary>The Word file of a published version.</summary>
[Needs(RecordKind.Report, Verb.See)]
public sealed class WordModel(ReportVersionService versions) : ReviewPage
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken) =>
        await versions.WordAsync(Review, number, Viewer, cancellationToken) is { } word ? File(word, WordReportWriter.ContentType, $"{Review.Reference.ToLowerInvariant()}-report-{number}.docx") : NotFound();
}
