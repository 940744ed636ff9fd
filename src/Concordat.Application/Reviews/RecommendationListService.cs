using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Finds recommendations: filtered, in an order, a page at a time. What the viewer may not see is not counted either.</summary>
public sealed class RecommendationListService(ConcordatContext context, UnchangedService unchanged)
{
    /// <summary>One page of lines, and how many there are in all.</summary>
    public async Task<PageOf<RecommendationLine>> LinesAsync(Guid partnershipId, RecommendationFilter filter, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var filtered = Filtered(VisibleRecords.InVisibleReviews(context, partnershipId, viewer), filter);
        var reviews = context.Reviews.Where(ReviewPolicy.VisibleTo(viewer, partnershipId));
        var ordered = Ordered(filtered.Join(reviews, r => r.ReviewId, v => v.Id, (r, v) => new RecommendationInReview { Recommendation = r, Review = v }), filter.Order);
        // What is late or has stood still is computed from the record, not stored: those two are asked of every line.
        if (filter.Overdue || filter.Stale)
        {
            var all = await ReadAsync(ordered, partnershipId, viewer, today, cancellationToken);
            var kept = all.Where(line => (!filter.Overdue || line.Late.Count > 0) && (!filter.Stale || line.Stale is not null)).ToList();
            return new([.. kept.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize)], kept.Count);
        }

        var page = await ReadAsync(ordered.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize), partnershipId, viewer, today, cancellationToken);
        var ids = reviews.Select(v => v.Id);
        Task<int> CountAsync() => filtered.CountAsync(r => ids.Contains(r.ReviewId), cancellationToken);
        var total = filter.Words is null
            ? await unchanged.AnswerAsync(("recommendations", partnershipId, filter with { Page = 1, PageSize = 1, Order = default }, VisibleRecords.SightOf(viewer, partnershipId)), CountAsync, cancellationToken)
            : await CountAsync();
        return new(page, total);
    }

    /// <summary>One page of whole records with everything said of them, for a file.</summary>
    public async Task<PageOf<RecommendationRow>> ListAsync(Guid partnershipId, RecommendationFilter filter, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var lines = await LinesAsync(partnershipId, filter, viewer, today, cancellationToken);
        var records = new Dictionary<Guid, Recommendation>();
        foreach (var ids in lines.Rows.Select(line => line.Id).Chunk(500))
        {
            foreach (var one in await VisibleRecords.Recommendations(context, partnershipId, viewer).Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(cancellationToken)) records.Add(one.Id, one);
        }

        var found = lines.Rows.Where(line => records.ContainsKey(line.Id)).Select(line => records[line.Id]).ToList();
        return new(await RowsAsync(found, partnershipId, viewer, today, cancellationToken), lines.Total);
    }

    /// <summary>Every recommendation of a review, in the order of its report, with everything said of it.</summary>
    public async Task<IReadOnlyList<RecommendationRow>> OfReviewAsync(Review review, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var all = await VisibleRecords.Recommendations(context, review.PartnershipId, viewer).Where(r => r.ReviewId == review.Id).OrderBy(r => r.Order).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        return await RowsAsync(all, review.PartnershipId, viewer, today, cancellationToken);
    }

    private async Task<IReadOnlyList<RecommendationLine>> ReadAsync(IQueryable<RecommendationInReview> query, Guid partnershipId, Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var nameOf = await OrganisationNames.KnownAsync(context, unchanged, cancellationToken);
        var notices = await unchanged.AnswerAsync(("unanswered notices", partnershipId), () => RecommendationLines.UnansweredNoticesAsync(context, partnershipId, cancellationToken), cancellationToken);
        var months = await StaleAfter.MonthsAsync(context, unchanged, partnershipId, today, cancellationToken);
        return await RecommendationLines.OfAsync(context, query, partnershipId, viewer, notices, today, months, nameOf, cancellationToken);
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

    private static IQueryable<RecommendationInReview> Ordered(IQueryable<RecommendationInReview> query, RecommendationOrder order) => order switch
    {
        RecommendationOrder.Reference => query.OrderBy(r => r.Recommendation.Number),
        RecommendationOrder.Newest => query.OrderByDescending(r => r.Recommendation.Number),
        RecommendationOrder.RespondBy => query.OrderBy(r => r.Recommendation.RespondBy == null).ThenBy(r => r.Recommendation.RespondBy).ThenBy(r => r.Recommendation.Number),
        RecommendationOrder.Review => query.OrderBy(r => r.Review.Number).ThenBy(r => r.Recommendation.Order).ThenBy(r => r.Recommendation.Number),
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
