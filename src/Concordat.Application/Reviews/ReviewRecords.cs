using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Finds a review to change it or what belongs to it, once for every service of its parts.</summary>
internal static class ReviewRecords
{
    /// <summary>The review, tracked, when the person may change what belongs to it now.</summary>
    public static async Task<Review> ToChangeAsync(ConcordatContext context, Guid reviewId, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await ToSeeAsync(context, reviewId, acting, cancellationToken);
        if (!ReviewPolicy.MayChange(acting.By, review)) throw new RefusedException("Only a scrutiny officer or a monitoring officer changes a review. Ask one of them.");
        return Open(review);
    }

    /// <summary>The review, tracked, when the person may write its themes and findings now.</summary>
    public static async Task<Review> ToFindAsync(ConcordatContext context, Guid reviewId, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await ToSeeAsync(context, reviewId, acting, cancellationToken);
        if (!FindingPolicy.MayWrite(acting.By, review)) throw new RefusedException("Only a scrutiny officer or a monitoring officer writes themes and findings. Ask one of them.");
        return Open(review);
    }

    public static async Task<Review> ToSeeAsync(ConcordatContext context, Guid reviewId, ActionContext acting, CancellationToken cancellationToken) =>
        await context.Reviews.SingleOrDefaultAsync(r => r.Id == reviewId, cancellationToken) is { } review && ReviewPolicy.MaySee(acting.By, review) ? review : throw NotThere();

    public static RefusedException NotThere() => new("This is not there, or it is not for you to see. Go back to the review and look again.");

    /// <summary>Who may read what the audit trail says: what happens while a review is kept to its council stays with that council.</summary>
    public static AuditSubject Subject(Review review, string kind = "review", Guid? id = null) => review.KeptToConvener
        ? new AuditSubject(kind, id ?? review.Id, review.PartnershipId, AuditScope.Organisation, review.ConvenedByOrganisationId)
        : new AuditSubject(kind, id ?? review.Id, review.PartnershipId);

    private static Review Open(Review review) =>
        review.Status == ReviewStatus.Closed ? throw new RefusedException("This review is closed. Whoever convened it can reopen it.") : review;
}
