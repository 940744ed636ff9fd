using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.OpenFinding;

/// <summary>A finding: which evidence it rests on and which recommendations follow.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(FindingService findings, HistoryService history) : FindingPage(findings)
{
    /// <summary>What happened to it.</summary>
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>Whether the viewer may change it.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MaySee(Viewer, Review)) return Forbid();
        if (!await FindFindingAsync(cancellationToken)) return NotFound();
        // How it was worded before the report is the panel's working material.
        if (FindingPolicy.MaySeeThemes(Viewer, Review)) History = await history.OfAsync(Viewer, Partnership.Id, Shown.Finding.Id, cancellationToken: cancellationToken);
        return Page();
    }
}
