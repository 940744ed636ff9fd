using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Reviews;

/// <summary>A published version of a report, for everybody.</summary>
[AllowAnonymous]
public sealed class VersionModel(PublicSiteService site, ReportVersionService versions) : PublicPage(site)
{
    public Review Review { get; private set; } = null!;

    public ReportVersionLine Line { get; private set; } = null!;

    public int Latest { get; private set; }

    public ReportDocument Document { get; private set; } = null!;

    public string ReviewAddress => $"{Address}/reviews/{Review.Reference.ToLowerInvariant()}";

    public async Task<IActionResult> OnGetAsync(string review, int number, CancellationToken cancellationToken)
    {
        if (await ReviewAsync(review, cancellationToken) is not { } found) return NotFound();
        var all = await versions.ListForPublicAsync(found, cancellationToken);
        if (all.FirstOrDefault(one => one.Number == number) is not { } line || await versions.FindAsync(found, number, Viewer.Public, cancellationToken) is not { } document) return NotFound();
        (Review, Line, Latest, Document) = (found, line, all[0].Number, document);
        return Page();
    }
}
