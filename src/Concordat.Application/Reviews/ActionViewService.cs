using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Reads one action with everything that belongs to it.</summary>
public sealed class ActionViewService(ConcordatContext context, HistoryService history)
{
    /// <summary>The action with a number; null when there is none or the viewer may not see it.</summary>
    public async Task<ActionView?> FindAsync(Guid partnershipId, int number, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        if (await VisibleRecords.Actions(context, partnershipId, viewer).SingleOrDefaultAsync(a => a.Number == number, cancellationToken) is not { } action) return null;
        var review = await context.Reviews.AsNoTracking().SingleAsync(r => r.Id == action.ReviewId, cancellationToken);
        var recommendation = await context.Set<Recommendation>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == action.RecommendationId, cancellationToken);
        var months = (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, today, cancellationToken)).StaleAfterMonths;
        var nameOf = await OrganisationNames.LoadAsync(context, cancellationToken);
        var owner = await context.People.AsNoTracking().Where(p => p.Id == action.OwnerPersonId).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken);
        var fileIds = action.Notes.Select(n => n.EvidenceFileId).OfType<Guid>().ToList();
        var sittings = await context.Set<FollowUp>().AsNoTracking().Where(f => f.HeldOn != null && f.Ratings.Any(r => r.RecordId == action.Id)).OrderByDescending(f => f.HeldOn).ToListAsync(cancellationToken);
        return new ActionView(
            action, review, recommendation,
            recommendation?.Addressees.FirstOrDefault(a => a.Id == action.AddresseeId),
            owner ?? action.OwnerName,
            action.OrganisationId is { } organisation ? nameOf(organisation) : null,
            action.StalenessOn(today, months),
            await context.Files.AsNoTracking().Where(f => fileIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken),
            [.. sittings.Select(f => new RatingAtSitting(f, f.Ratings.First(r => r.RecordId == action.Id)))],
            await ReminderLines.OfAsync(context, review, recommendation, [action], [action.Id], nameOf, cancellationToken),
            action.IsDone ? [] : LeftOrganisations.WhyNobodyIsReminded(await LeftOrganisations.OnAsync(context, partnershipId, today, cancellationToken), [action.OrganisationId], nameOf),
            await history.OfAsync(viewer, partnershipId, action.Id, readsExempt: recommendation is not null && RecommendationPolicy.IsAnsweredBy(viewer, recommendation, partnershipId), cancellationToken: cancellationToken),
            ActionPolicy.MayMove(viewer, action, recommendation, review),
            ActionPolicy.MayRevise(viewer, action, recommendation, review),
            ActionPolicy.MayClose(viewer, action, recommendation, review),
            await context.Set<ReviewArea>().Where(a => a.Id == action.AreaId).Select(a => a.Title).SingleOrDefaultAsync(cancellationToken));
    }

    /// <summary>Who may be named as owner: the people who hold a role in the partnership today, by name.</summary>
    public async Task<IReadOnlyList<OwnerChoice>> OwnersAsync(Guid partnershipId, DateOnly today, CancellationToken cancellationToken = default) =>
        await context.Set<RoleHolding>().AsNoTracking()
            .Where(h => h.PartnershipId == partnershipId && h.From <= today && (h.To == null || h.To >= today))
            .Join(context.People.Where(p => p.ErasedAt == null), h => h.PersonId, p => p.Id, (h, p) => new { p.Id, p.Name, p.JobTitle })
            .Distinct().OrderBy(p => p.Name)
            .Select(p => new OwnerChoice(p.Id, p.Name, p.JobTitle))
            .ToListAsync(cancellationToken);
}
