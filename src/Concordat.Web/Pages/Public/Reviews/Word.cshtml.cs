using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Documents.Writing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Reviews;

/// <summary>The Word file of a published version, for everybody.</summary>
[AllowAnonymous]
public sealed class WordModel(PublicSiteService site, ReportVersionService versions) : PublicPage(site)
{
    public async Task<IActionResult> OnGetAsync(string review, int number, CancellationToken cancellationToken) =>
        await ReviewAsync(review, cancellationToken) is { } found && await versions.WordAsync(found, number, Viewer.Public, cancellationToken) is { } word
            ? File(word, WordReportWriter.ContentType, $"{found.Reference.ToLowerInvariant()}-report-{number}.docx")
            : NotFound();
}
