using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Minority reports: what members say who do not share the conclusions.</summary>
public sealed class MinorityReportService(ConcordatContext context)
{
    /// <summary>The minority reports in the order they were submitted.</summary>
    public async Task<IReadOnlyList<MinorityReport>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        FindingPolicy.MaySee(viewer, review)
            ? await context.Set<MinorityReport>().AsNoTracking().Where(m => m.ReviewId == review.Id).OrderBy(m => m.SubmittedOn).ThenBy(m => m.Id).ToListAsync(cancellationToken)
            : [];

    /// <summary>Submits one, whole and in the words of its authors. It is never changed: they may submit another.</summary>
    public async Task SubmitAsync(Guid reviewId, IReadOnlyList<string> authors, string? text, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        RefusedException.ThrowIfAny(MinorityReport.ReasonsItCannotBeSubmitted(authors, text));
        RefusedException.ThrowIfAny([.. TextLimit.Reasons("The minority report", text, TextLimit.Paper, nameof(MinorityReport.Text))]);
        var report = MinorityReport.Submit(acting.NewKey(), reviewId, authors, text!, acting.Today);
        context.Add(report);
        await context.SaveAsync(acting, "Submitted minority report", ReviewRecords.Subject(review, "minority report", report.Id), cancellationToken);
    }
}
