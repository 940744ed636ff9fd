using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>What a review found, and what it rests on.</summary>
public sealed partial class FindingService(ConcordatContext context, ThemeService themes)
{
    private const string Kind = "finding";

    /// <summary>The findings in their order; none when the viewer may not see them.</summary>
    public async Task<IReadOnlyList<Finding>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        FindingPolicy.MaySee(viewer, review)
            ? await context.Set<Finding>().AsNoTracking().Where(f => f.ReviewId == review.Id).OrderBy(f => f.Order).ToListAsync(cancellationToken)
            : [];

    /// <summary>Writes a finding and gives it the next number of the partnership.</summary>
    public async Task<Finding> WriteAsync(Guid reviewId, string? text, Guid? areaId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        await CheckAsync(reviewId, text, areaId, cancellationToken);
        var place = await context.Set<Finding>().Where(f => f.ReviewId == reviewId).MaxAsync(f => (int?)f.Order, cancellationToken) ?? 0;
        var number = await context.NextNumberAsync(review.PartnershipId, "F", cancellationToken);
        var finding = Finding.Write(acting.NewKey(), reviewId, number, place + 1, text!, areaId);
        context.Add(finding);
        await context.SaveAsync(acting, "Wrote finding", ReviewRecords.Subject(review, Kind, finding.Id), cancellationToken);
        return finding;
    }

    /// <summary>Changes the words of a finding and its area.</summary>
    public async Task ChangeAsync(Guid id, int version, string? text, Guid? areaId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (finding, review) = await ToChangeAsync(id, acting, cancellationToken);
        context.Expect(finding, version);
        await CheckAsync(review.Id, text, areaId, cancellationToken);
        finding.Change(text!, areaId);
        await context.SaveAsync(acting, "Changed finding", ReviewRecords.Subject(review, Kind, finding.Id), cancellationToken);
    }

    /// <summary>Moves a finding one place up or down.</summary>
    public async Task MoveAsync(Guid id, bool up, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (finding, review) = await ToChangeAsync(id, acting, cancellationToken);
        var all = await context.Set<Finding>().Where(f => f.ReviewId == review.Id).OrderBy(f => f.Order).ToListAsync(cancellationToken);
        var at = all.IndexOf(finding) + (up ? -1 : 1);
        if (at < 0 || at >= all.Count) return;
        var order = finding.Order;
        finding.Place(all[at].Order);
        all[at].Place(order);
        await context.SaveAsync(acting, "Moved finding", ReviewRecords.Subject(review, Kind, finding.Id), cancellationToken);
    }

    private async Task<(Finding Finding, Review Review)> ToChangeAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var finding = await context.Set<Finding>().SingleOrDefaultAsync(f => f.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        return (finding, await ReviewRecords.ToFindAsync(context, finding.ReviewId, acting, cancellationToken));
    }

    private async Task CheckAsync(Guid reviewId, string? text, Guid? areaId, CancellationToken cancellationToken)
    {
        List<Reason> reasons = [.. Finding.ReasonsItCannotBe(text)];
        if (areaId is { } area && !await context.Set<ReviewArea>().AnyAsync(a => a.Id == area && a.ReviewId == reviewId, cancellationToken))
            reasons.Add(new("Choose an area of this review, or none.", nameof(Finding.AreaId)));
        RefusedException.ThrowIfAny(reasons);
    }
}
