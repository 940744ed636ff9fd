using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.MinorityReports;

/// <summary>What members say who do not share the conclusions.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(MinorityReportService reports) : ReviewPage
{
    /// <summary>The minority reports.</summary>
    public IReadOnlyList<MinorityReport> Reports { get; private set; } = [];

    /// <summary>Whether the viewer may submit one.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MaySee(Viewer, Review)) return Forbid();
        Reports = await reports.ListAsync(Review, Viewer, cancellationToken);
        return Page();
    }
}
