using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The areas a review looks into and the questions it asks.</summary>
public sealed class ReviewAreaService(ConcordatContext context)
{
    /// <summary>The areas in their order; none when the viewer may not see the review.</summary>
    public async Task<IReadOnlyList<ReviewArea>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReviewPolicy.MaySee(viewer, review)
            ? await context.Set<ReviewArea>().AsNoTracking().Where(a => a.ReviewId == review.Id).OrderBy(a => a.Order).ToListAsync(cancellationToken)
            : [];

    /// <summary>Adds an area or a question after the others.</summary>
    public async Task<ReviewArea> AddAsync(Guid reviewId, string? title, bool isQuestion, string? ambition, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        var place = await context.Set<ReviewArea>().Where(a => a.ReviewId == reviewId).MaxAsync(a => (int?)a.Order, cancellationToken) ?? 0;
        var area = ReviewArea.Add(acting.NewKey(), reviewId, place + 1, title ?? "", isQuestion, ambition);
        context.Add(area);
        await context.SaveAsync(acting, isQuestion ? "Added question" : "Added area", ReviewRecords.Subject(review), cancellationToken);
        return area;
    }

    /// <summary>Changes the words of an area.</summary>
    public async Task ChangeAsync(Guid id, int version, string? title, bool isQuestion, string? ambition, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (area, review) = await FindAsync(id, acting, cancellationToken);
        context.Expect(area, version);
        area.Change(title ?? "", isQuestion, ambition);
        await context.SaveAsync(acting, "Changed area", ReviewRecords.Subject(review), cancellationToken);
    }

    /// <summary>Writes the concluding report of an area. Until it is agreed it is working material of the panel, and so is its history.</summary>
    public async Task ConcludeAsync(Guid id, int version, string? report, DateOnly? agreedOn, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var area = await context.Set<ReviewArea>().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        var review = await ReviewRecords.ToFindAsync(context, area.ReviewId, acting, cancellationToken);
        context.Expect(area, version);
        if (agreedOn > acting.Today) throw new RefusedException("The day it was agreed must be today or earlier.", nameof(ReviewArea.ConclusionAgreedOn));
        area.Conclude(report, agreedOn);
        await context.SaveAsync(acting, agreedOn is null ? "Wrote concluding report" : "Agreed concluding report", ReviewRecords.Subject(review, "area", area.Id), cancellationToken);
    }

    /// <summary>Moves an area one place up or down.</summary>
    public async Task MoveAsync(Guid id, bool up, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (area, review) = await FindAsync(id, acting, cancellationToken);
        var all = await context.Set<ReviewArea>().Where(a => a.ReviewId == review.Id).OrderBy(a => a.Order).ToListAsync(cancellationToken);
        var at = all.IndexOf(area) + (up ? -1 : 1);
        if (at < 0 || at >= all.Count) return;
        var order = area.Order;
        area.Place(all[at].Order);
        all[at].Place(order);
        await context.SaveAsync(acting, "Moved area", ReviewRecords.Subject(review), cancellationToken);
    }

    private async Task<(ReviewArea Area, Review Review)> FindAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var area = await context.Set<ReviewArea>().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        return (area, await ReviewRecords.ToChangeAsync(context, area.ReviewId, acting, cancellationToken));
    }
}
