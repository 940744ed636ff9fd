using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

public sealed partial class ReviewService
{
    /// <summary>Begins to hear evidence, or takes more while the report is written.</summary>
    public Task BeginTakingEvidenceAsync(Guid reviewId, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(reviewId, review => review.BeginTakingEvidence(), "Began taking evidence", acting, cancellationToken);

    /// <summary>Begins to write the report.</summary>
    public Task BeginReportingAsync(Guid reviewId, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(reviewId, review => review.BeginReporting(), "Began reporting", acting, cancellationToken);

    /// <summary>Closes a review, which only whoever convened it does, when every recommendation has come to its end.</summary>
    public async Task CloseAsync(Guid reviewId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ForConvenerAsync(reviewId, acting, cancellationToken);
        RefusedException.ThrowIfAny(await ReasonsItCannotBeClosedAsync(review, cancellationToken));
        review.Close(acting.Today);
        await context.SaveAsync(acting, "Closed review", ReviewRecords.Subject(review), cancellationToken);
    }

    /// <summary>Reopens a closed review, saying why.</summary>
    public async Task ReopenAsync(Guid reviewId, string? why, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ForConvenerAsync(reviewId, acting, cancellationToken);
        if (!Given.IsGiven(why)) throw new RefusedException("Say why the review is reopened.", "Why");
        review.Reopen();
        await context.SaveAsync(acting with { Why = why.Trim() }, "Reopened review", ReviewRecords.Subject(review), cancellationToken);
    }

    private async Task MoveAsync(Guid reviewId, Action<Review> move, string action, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        move(review);
        await context.SaveAsync(acting, action, ReviewRecords.Subject(review), cancellationToken);
    }

    private async Task<Review> ForConvenerAsync(Guid reviewId, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await ReviewRecords.ToSeeAsync(context, reviewId, acting, cancellationToken);
        return ReviewPolicy.ActsForConvener(acting.By, review) ? review : throw new RefusedException("Only an officer of whoever convened the review closes or reopens it. Ask one of them.");
    }
}
