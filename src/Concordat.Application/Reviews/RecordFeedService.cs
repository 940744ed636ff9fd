using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Reviews and recommendations one after the other by number, for programs: what comes after the last one read.</summary>
public sealed class RecordFeedService(ConcordatContext context)
{
    /// <summary>Reviews the viewer may see, after a number.</summary>
    public async Task<IReadOnlyList<Review>> ReviewsAsync(Guid partnershipId, int after, int most, Viewer viewer, CancellationToken cancellationToken = default) =>
        await context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(viewer, partnershipId)).Where(r => r.Number > after).OrderBy(r => r.Number).Take(most).ToListAsync(cancellationToken);

    /// <summary>Recommendations the viewer may see, after a number, each with its review and actions.</summary>
    public async Task<IReadOnlyList<RecordedRecommendation>> RecommendationsAsync(Guid partnershipId, int after, int most, RecommendationStatus? status, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var query = VisibleRecords.Recommendations(context, partnershipId, viewer).Where(r => r.Number > after);
        if (status is { } only) query = query.Where(r => r.Status == only);
        return await WithActionsAsync(partnershipId, await query.OrderBy(r => r.Number).Take(most).ToListAsync(cancellationToken), viewer, cancellationToken);
    }

    /// <summary>One recommendation; null when there is none the viewer may see.</summary>
    public async Task<RecordedRecommendation?> RecommendationAsync(Guid partnershipId, int number, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var found = await VisibleRecords.Recommendations(context, partnershipId, viewer).Where(r => r.Number == number).ToListAsync(cancellationToken);
        return (await WithActionsAsync(partnershipId, found, viewer, cancellationToken)).SingleOrDefault();
    }

    private async Task<IReadOnlyList<RecordedRecommendation>> WithActionsAsync(Guid partnershipId, List<Recommendation> recommendations, Viewer viewer, CancellationToken cancellationToken)
    {
        if (recommendations.Count == 0) return [];
        var ids = recommendations.Select(r => (Guid?)r.Id).ToList();
        var actions = (await VisibleRecords.Actions(context, partnershipId, viewer).Where(a => ids.Contains(a.RecommendationId)).OrderBy(a => a.Number).ToListAsync(cancellationToken)).ToLookup(a => a.RecommendationId);
        var reviewIds = recommendations.Select(r => r.ReviewId).Distinct().ToList();
        var reviews = await context.Reviews.AsNoTracking().Where(r => reviewIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Reference, cancellationToken);
        return [.. recommendations.Select(r => new RecordedRecommendation(r, reviews[r.ReviewId], [.. actions[r.Id]]))];
    }
}
