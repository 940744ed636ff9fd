using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Finds recommendations: filtered, in an order, a page at a time. What the viewer may not see is not counted either.</summary>
public sealed class RecommendationListService(ConcordatContext context)
{
    public async Task<PageOf<RecommendationRow>> ListAsync(Guid partnershipId, RecommendationFilter filter, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var query = Ordered(Filtered(VisibleRecords.Recommendations(context, partnershipId, viewer), filter), filter.Order);
        // What is late or has stood still is computed from the record, not stored: those two are asked of every row.
        if (filter.Overdue || filter.Stale)
        {
            var all = await RowsAsync(await query.ToListAsync(cancellationToken), partnershipId, viewer, today, cancellationToken);
            var kept = all.Where(row => (!filter.Overdue || row.Lateness.IsOverdue) && (!filter.Stale || row.Staleness is { IsStale: true })).ToList();
            return new([.. kept.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize)], kept.Count);
        }

        var total = await query.CountAsync(cancellationToken);
        var page = await query.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).ToListAsync(cancellationToken);
        return new(await RowsAsync(page, partnershipId, viewer, today, cancellationToken), total);
    }

    /// <summary>Every recommendation of a review, in the order of its report, with everything said of it.</summary>
    public async Task<IReadOnlyList<RecommendationRow>> OfReviewAsync(Review review, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var filter = new RecommendationFilter { ReviewNumber = review.Number, Order = RecommendationOrder.Review };
        var all = await Ordered(Filtered(VisibleRecords.Recommendations(context, review.PartnershipId, viewer), filter), filter.Order).ToListAsync(cancellationToken);
        return await RowsAsync(all, review.PartnershipId, viewer, today, cancellationToken);
    }

    private IQueryable<Recommendation> Filtered(IQueryable<Recommendation> query, RecommendationFilter filter)
    {
        if (filter.Status is { } status) query = query.Where(r => r.Status == status);
        if (filter.OrganisationId is { } organisation) query = query.Where(r => r.Addressees.Any(a => a.OrganisationId == organisation));
        if (filter.ReviewNumber is { } number) query = query.Where(r => context.Reviews.Any(v => v.Id == r.ReviewId && v.Number == number));
        if (!string.IsNullOrWhiteSpace(filter.Words))
        {
            var words = filter.Words.Trim().ToLowerInvariant();
            // Translated to lower() on both databases; the culture is the database's.
#pragma warning disable CA1304, CA1311, MA0011
            query = query.Where(r => r.Text.ToLower().Contains(words));
#pragma warning restore CA1304, CA1311, MA0011
        }

        return query;
    }

    private IQueryable<Recommendation> Ordered(IQueryable<Recommendation> query, RecommendationOrder order) => order switch
    {
        RecommendationOrder.Reference => query.OrderBy(r => r.Number),
        RecommendationOrder.Newest => query.OrderByDescending(r => r.Number),
        RecommendationOrder.RespondBy => query.OrderBy(r => r.RespondBy == null).ThenBy(r => r.RespondBy).ThenBy(r => r.Number),
        RecommendationOrder.Review => query.OrderBy(r => context.Reviews.Where(v => v.Id == r.ReviewId).Select(v => v.Number).First()).ThenBy(r => r.Order).ThenBy(r => r.Number),
    };

    private async Task<IReadOnlyList<RecommendationRow>> RowsAsync(IReadOnlyList<Recommendation> recommendations, Guid partnershipId, Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = recommendations.Select(r => (Guid?)r.Id).ToList();
        var reviewIds = recommendations.Select(r => r.ReviewId).Distinct().ToList();
        var reviews = await context.Reviews.AsNoTracking().Where(r => reviewIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var actions = (await VisibleRecords.Actions(context, partnershipId, viewer).Where(a => ids.Contains(a.RecommendationId)).ToListAsync(cancellationToken)).ToLookup(a => a.RecommendationId);
        var notices = (await context.Set<StatutoryNotice>().AsNoTracking().Where(n => reviewIds.Contains(n.ReviewId)).ToListAsync(cancellationToken)).ToLookup(n => n.ReviewId);
        var months = (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, today, cancellationToken)).StaleAfterMonths;
        var nameOf = await OrganisationNames.LoadAsync(context, cancellationToken);
        return [.. recommendations.Select(r => new RecommendationRow(
            r, reviews[r.ReviewId].Reference, reviews[r.ReviewId].Title,
            RecommendationStanding.Of(r).Value,
            ResponseRollUp.Of(r, nameOf).Value,
            RecommendationLateness.Of(r, actions[r.Id], notices[r.ReviewId], today, nameOf).Value,
            RecommendationMovement.StalenessOn(r, actions[r.Id], today, UkClock.DateOf, months)))];
    }
}
