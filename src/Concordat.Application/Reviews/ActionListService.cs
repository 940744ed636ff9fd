using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Finds actions: filtered, in an order, a page at a time.</summary>
public sealed class ActionListService(ConcordatContext context)
{
    private static readonly ActionStatus[] Done = [ActionStatus.Complete, ActionStatus.Superseded, ActionStatus.Closed];

    public async Task<PageOf<ActionRow>> ListAsync(Guid partnershipId, ActionFilter filter, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var query = Ordered(Filtered(VisibleRecords.Actions(context, partnershipId, viewer), filter, viewer, today), filter.Order);
        // The months without an update end on the last day of a short month: the rule itself is asked, not a date in SQL.
        var months = (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, today, cancellationToken)).StaleAfterMonths;
        if (filter.Stale)
        {
            var stale = (await query.ToListAsync(cancellationToken)).Where(a => a.StalenessOn(today, months).IsStale).ToList();
            return new(await RowsAsync([.. stale.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize)], today, months, cancellationToken), stale.Count);
        }

        var total = await query.CountAsync(cancellationToken);
        var page = await query.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).ToListAsync(cancellationToken);
        return new(await RowsAsync(page, today, months, cancellationToken), total);
    }

    private IQueryable<RecommendationAction> Filtered(IQueryable<RecommendationAction> query, ActionFilter filter, Viewer viewer, DateOnly today)
    {
        if (filter.Status is { } status) query = query.Where(a => a.Status == status);
        if (filter.OrganisationId is { } organisation) query = query.Where(a => a.OrganisationId == organisation);
        if (filter.ReviewNumber is { } number) query = query.Where(a => context.Reviews.Any(v => v.Id == a.ReviewId && v.Number == number));
        if (filter.Overdue) query = query.Where(a => a.DueOn < today && !Done.Contains(a.Status));
        if (filter.Mine) query = query.Where(a => a.OwnerPersonId != null && a.OwnerPersonId == viewer.PersonId);
        return query;
    }

    private static IQueryable<RecommendationAction> Ordered(IQueryable<RecommendationAction> query, ActionOrder order) => order switch
    {
        ActionOrder.DueOn => query.OrderBy(a => a.DueOn == null).ThenBy(a => a.DueOn).ThenBy(a => a.Number),
        ActionOrder.Reference => query.OrderBy(a => a.Number),
        ActionOrder.LastMoved => query.OrderBy(a => a.LastMovedOn).ThenBy(a => a.Number),
    };

    private async Task<IReadOnlyList<ActionRow>> RowsAsync(IReadOnlyList<RecommendationAction> actions, DateOnly today, int months, CancellationToken cancellationToken)
    {
        var reviewIds = actions.Select(a => a.ReviewId).Distinct().ToList();
        var recommendationIds = actions.Select(a => a.RecommendationId).Distinct().ToList();
        var ownerIds = actions.Select(a => a.OwnerPersonId).Distinct().ToList();
        var reviews = await context.Reviews.AsNoTracking().Where(r => reviewIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Number, cancellationToken);
        var recommendations = await context.Set<Recommendation>().AsNoTracking().IgnoreAutoIncludes().Where(r => recommendationIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Number, cancellationToken);
        var owners = await context.People.AsNoTracking().Where(p => ownerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var areaIds = actions.Select(a => a.AreaId).OfType<Guid>().Distinct().ToList();
        var areas = areaIds.Count == 0 ? [] : await context.Set<ReviewArea>().AsNoTracking().Where(a => areaIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Title, cancellationToken);
        var organisations = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.ShortName, cancellationToken);
        return [.. actions.Select(a => new ActionRow(
            a, $"REV-{reviews[a.ReviewId]}", a.RecommendationId is { } id ? $"REC-{recommendations[id]}" : null,
            a.OwnerPersonId is { } owner ? owners.GetValueOrDefault(owner) ?? a.OwnerName : a.OwnerName,
            a.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation) : null,
            a.IsOverdue(today), a.StalenessOn(today, months), a.AreaId is { } area ? areas.GetValueOrDefault(area) : null))];
    }
}
