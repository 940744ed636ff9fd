using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Councils;

/// <summary>
/// Lets an organisation leave a partnership after a day: its people's roles there end, nothing new is asked of it, and what it
/// was asked stays with it on record until whoever convened the review closes or withdraws it.
/// </summary>
public sealed class LeavingService(ConcordatContext context, RecommendationListService recommendations, ActionListService actions)
{
    /// <summary>What of an organisation is open, as far as the viewer may see it.</summary>
    public async Task<OpenAtLeaving> OpenAsync(Guid partnershipId, Guid organisationId, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var asked = await recommendations.ListAsync(partnershipId, new RecommendationFilter { OrganisationId = organisationId, Status = RecommendationStatus.Issued, PageSize = 500 }, viewer, today, cancellationToken);
        var doing = await actions.ListAsync(partnershipId, new ActionFilter { OrganisationId = organisationId, PageSize = 500 }, viewer, today, cancellationToken);
        var roles = await Roles(partnershipId, organisationId).Where(h => h.To == null || h.To >= today).Select(h => h.PersonId).Distinct().CountAsync(cancellationToken);
        return new OpenAtLeaving(asked.Rows, [.. doing.Rows.Where(a => !a.Action.IsDone)], roles);
    }

    /// <summary>Lets it leave. Only administrators may: roles end with it.</summary>
    public async Task LeaveAsync(Guid partnershipId, Guid organisationId, DateOnly? lastDay, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        await context.NextNumberAsync(partnershipId, "ROLE-CHANGE", cancellationToken);
        var partnership = await context.Partnerships.SingleAsync(p => p.Id == partnershipId, cancellationToken);
        List<Reason> reasons = [.. partnership.ReasonsItCannotLeave(organisationId, lastDay)];
        if (!Given.IsGiven(by.Why)) reasons.Add(new("Say why, such as the decision and its date. It is kept in the audit trail.", "Why"));
        if (!await RoleService.HasAdministratorBesidesAsync(context, partnershipId, h => h.OrganisationId != organisationId, by.Today, cancellationToken))
            reasons.Add(new("Every administrator belongs to this organisation. Make somebody else an administrator first."));
        RefusedException.ThrowIfAny(reasons);
        partnership.Leave(organisationId, lastDay);
        foreach (var role in await Roles(partnershipId, organisationId).ToListAsync(cancellationToken)) role.EndBy(lastDay!.Value);
        await context.SaveAsync(by, $"Organisation leaves after {DateWords.For(lastDay!.Value)}", new AuditSubject("organisation", organisationId, partnershipId), cancellationToken);
    }

    private IQueryable<RoleHolding> Roles(Guid partnershipId, Guid organisationId) => context.RoleHoldings.Where(h => h.PartnershipId == partnershipId && h.OrganisationId == organisationId);
}
