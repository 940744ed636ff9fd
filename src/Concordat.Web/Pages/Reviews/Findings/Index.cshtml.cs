using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Findings;

/// <summary>What a review found.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(FindingService findings) : ReviewPage
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<FindingView> Findings { get; private set; } = [];

    /// <summary>Whether the viewer may write findings.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MaySee(Viewer, Review)) return Forbid();
        Findings = await findings.ViewsAsync(Review, Viewer, cancellationToken);
        return Page();
    }

    /// <summary>Moves one up or down.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid finding, bool up, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => findings.MoveAsync(finding, up, Acting(), cancellationToken))) return Redirect($"{ReviewAddress}/findings");
        return await OnGetAsync(cancellationToken);
    }
}
