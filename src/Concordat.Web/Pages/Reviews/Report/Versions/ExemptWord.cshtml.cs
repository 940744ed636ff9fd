using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Documents.Writing;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Versions;

/// <summary>The Word file of the exempt part of a published version.</summary>
[Needs(RecordKind.ExemptMatter, Verb.See)]
public sealed class ExemptWordModel(ReportVersionService versions) : ReviewPage
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken) =>
        await versions.ExemptWordAsync(Review, number, Viewer, cancellationToken) is { } word ? File(word, WordReportWriter.ContentType, $"{Review.Reference.ToLowerInvariant()}-exempt-{number}.docx") : NotFound();
}
