using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Loads records for change, with their review, when the viewer may see them. What a viewer may not see does not exist for them.</summary>
internal static class VisibleRecords
{
    public static async Task<Review> ReviewAsync(ConcordatContext context, Guid id, Viewer viewer, CancellationToken cancellationToken) =>
        await context.Reviews.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is { } review && ReviewPolicy.MaySee(viewer, review)
            ? review
            : throw new RefusedException("This review does not exist, or you may not see it. Choose one from the list of reviews.");

    public static async Task<(Recommendation Recommendation, Review Review)> RecommendationAsync(ConcordatContext context, Guid id, Viewer viewer, CancellationToken cancellationToken)
    {
        var recommendation = await context.Set<Recommendation>().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        var review = recommendation is null ? null : await context.Reviews.SingleAsync(r => r.Id == recommendation.ReviewId, cancellationToken);
        return recommendation is not null && review is not null && RecommendationPolicy.MaySee(viewer, recommendation, review)
            ? (recommendation, review)
            : throw new RefusedException("This recommendation does not exist, or you may not see it. Choose one from the list of recommendations.");
    }

    public static async Task<(RecommendationAction Action, Recommendation? Recommendation, Review Review)> ActionAsync(ConcordatContext context, Guid id, Viewer viewer, CancellationToken cancellationToken)
    {
        var action = await context.Set<RecommendationAction>().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (action is not null)
        {
            var review = await context.Reviews.SingleAsync(r => r.Id == action.ReviewId, cancellationToken);
            var recommendation = await context.Set<Recommendation>().SingleOrDefaultAsync(r => r.Id == action.RecommendationId, cancellationToken);
            if (ActionPolicy.MaySee(viewer, action, recommendation, review)) return (action, recommendation, review);
        }

        throw new RefusedException("This action does not exist, or you may not see it. Choose one from the list of actions.");
    }

    /// <summary>Who may read what the audit trail says of a recommendation or its actions.</summary>
    public static AuditSubject Subject(string kind, Guid id, Recommendation? recommendation, Review review) => recommendation is { IsExempt: true }
        ? new AuditSubject(kind, id, review.PartnershipId, AuditScope.ExemptMatter, review.KeptToConvener ? review.ConvenedByOrganisationId : null)
        : Subject(kind, id, review);

    public static AuditSubject Subject(string kind, Guid id, Review review) => review.KeptToConvener
        ? new AuditSubject(kind, id, review.PartnershipId, AuditScope.Organisation, review.ConvenedByOrganisationId)
        : new AuditSubject(kind, id, review.PartnershipId);

    /// <summary>The recommendations of a partnership that the viewer may see, as a query.</summary>
    public static IQueryable<Recommendation> Recommendations(ConcordatContext context, Guid partnershipId, Viewer viewer)
    {
        // Asked of each record by its key, so that a page of fifty asks fifty times however many there are.
        var reviews = context.Reviews.Where(ReviewPolicy.VisibleTo(viewer, partnershipId));
        return InVisibleReviews(context, partnershipId, viewer).AsSplitQuery().Where(r => reviews.Any(v => v.Id == r.ReviewId));
    }

    /// <summary>
    /// The recommendations of a partnership as far as they themselves decide who sees them: a draft, exempt matter. Whoever uses it
    /// takes only those of reviews that the viewer sees.
    /// </summary>
    public static IQueryable<Recommendation> InVisibleReviews(ConcordatContext context, Guid partnershipId, Viewer viewer)
    {
        var query = context.Set<Recommendation>().AsNoTracking().Where(r => r.PartnershipId == partnershipId);
        if (viewer.ReachOf(RecordKind.Recommendation, Verb.See, partnershipId) == Reach.None) query = query.Where(r => false);
        if (!RecommendationPolicy.SeesDrafts(viewer, partnershipId)) query = query.Where(r => r.Status != RecommendationStatus.Draft);
        if (RecommendationPolicy.SeesExempt(viewer, partnershipId)) return query;
        var answersFor = RecommendationPolicy.AnswersFor(viewer, partnershipId);
        return query.Where(r => !r.IsExempt || r.Addressees.Any(a => answersFor.Contains(a.OrganisationId)));
    }

    /// <summary>The actions of a partnership that the viewer may see, as a query.</summary>
    public static IQueryable<RecommendationAction> Actions(ConcordatContext context, Guid partnershipId, Viewer viewer)
    {
        var reviews = context.Reviews.Where(ReviewPolicy.VisibleTo(viewer, partnershipId));
        var recommendations = Recommendations(context, partnershipId, viewer);
        var query = context.Set<RecommendationAction>().AsNoTracking().AsSplitQuery()
            .Where(a => a.PartnershipId == partnershipId && reviews.Any(v => v.Id == a.ReviewId) && (a.RecommendationId == null || recommendations.Any(r => r.Id == a.RecommendationId)));
        return viewer.ReachOf(RecordKind.Action, Verb.See, partnershipId) == Reach.None ? query.Where(a => false) : query;
    }

    /// <summary>All that these two queries ask about a viewer: two viewers alike in it see the same recommendations and actions.</summary>
    public static string SightOf(Viewer viewer, Guid partnershipId)
    {
        if (viewer.IsProgram) return "program";
        bool Sees(RecordKind kind) => viewer.ReachOf(kind, Verb.See, partnershipId) > Reach.None;
        var mine = viewer.Roles.Where(r => r.PartnershipId == partnershipId && r.OrganisationId != null).Select(r => r.OrganisationId!.Value).Distinct().Order();
        return $"{Sees(RecordKind.Review)} {Sees(RecordKind.Recommendation)} {Sees(RecordKind.Finding)} {Sees(RecordKind.ExemptMatter)} {Sees(RecordKind.Action)} {string.Join(' ', mine)} answers for {string.Join(' ', RecommendationPolicy.AnswersFor(viewer, partnershipId).Order())}";
    }
}
