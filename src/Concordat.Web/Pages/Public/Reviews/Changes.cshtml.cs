using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Reviews;

/// <summary>What changed from one published version to the next, for everybody.</summary>
[AllowAnonymous]
public sealed class ChangesModel(PublicSiteService site, ReportVersionService versions) : PublicPage(site)
{
    public string ReviewAddress { get; private set; } = "";

    public int Number { get; private set; }

    public IReadOnlyList<ReportLineChange> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string review, int number, CancellationToken cancellationToken)
    {
        if (await ReviewAsync(review, cancellationToken) is not { } found) return NotFound();
        var before = await versions.FindAsync(found, number - 1, Viewer.Public, cancellationToken);
        var after = await versions.FindAsync(found, number, Viewer.Public, cancellationToken);
        if (before is null || after is null) return NotFound();
        (ReviewAddress, Number, Lines) = ($"{Address}/reviews/{found.Reference.ToLowerInvariant()}", number, ReportVersionService.Difference(before, after));
        return Page();
    }
}
