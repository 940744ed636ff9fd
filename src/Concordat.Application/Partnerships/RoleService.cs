using System.Linq.Expressions;
using Concordat.Application.Accounts;
using Concordat.Application.Councils;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Partnerships;

/// <summary>Gives and ends roles. A partnership is never left without an administrator who can sign in.</summary>
public sealed class RoleService(ConcordatContext context)
{
    /// <summary>Who holds what on a day, by role and name.</summary>
    public async Task<IReadOnlyList<RoleLine>> HoldersAsync(Guid partnershipId, DateOnly day, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var lines = await context.RoleHoldings.AsNoTracking()
            .Where(h => h.PartnershipId == partnershipId && h.From <= day && (h.To == null || h.To >= day))
            .Join(context.People, h => h.PersonId, p => p.Id, (h, p) => new RoleLine(h.Id, h.Version, h.Role, p.Id, p.Name, h.OrganisationId, h.From, h.To))
            .ToListAsync(cancellationToken);
        return [.. lines.Where(l => PersonPolicy.MaySee(viewer, partnershipId, l.PersonId, l.OrganisationId)).OrderBy(l => l.Role).ThenBy(l => l.PersonName, StringComparer.CurrentCulture)];
    }

    /// <summary>Gives a person a role from a day on, for their own organisation.</summary>
    public async Task GiveAsync(Guid partnershipId, Guid personId, PartnershipRole role, DateOnly from, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var person = await PersonDirectoryService.In(context, partnershipId).SingleOrDefaultAsync(p => p.Id == personId, cancellationToken)
            ?? throw new RefusedException("This person is no longer in the office's records.");
        // Held until the save, so that a double click gives a role once.
        await context.NextNumberAsync(partnershipId, "ROLE-CHANGE", cancellationToken);
        if (await context.RoleHoldings.AnyAsync(h => h.PartnershipId == partnershipId && h.PersonId == personId && h.Role == role && (h.To == null || h.To >= from), cancellationToken))
            throw new RefusedException($"{person.Name} already holds this role on that day: {RoleWords.For(role)}.", "Role");
        var holding = RoleHolding.Give(Guid.CreateVersion7(), partnershipId, personId, role, person.OrganisationId, from);
        context.Add(holding);
        await context.SaveAsync(by, $"Gave role: {RoleWords.For(role)}", new AuditSubject("person", personId, partnershipId), cancellationToken);
    }

    /// <summary>Ends a role after a day.</summary>
    public async Task EndAsync(Guid partnershipId, Guid holdingId, int version, DateOnly lastDay, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        // Held until the save: two administrators cannot each end the other's role at once.
        await context.NextNumberAsync(partnershipId, "ROLE-CHANGE", cancellationToken);
        var holding = await context.RoleHoldings.SingleOrDefaultAsync(h => h.Id == holdingId && h.PartnershipId == partnershipId, cancellationToken)
            ?? throw new RefusedException("This role is no longer in the office's records.");
        context.Expect(holding, version);
        RefusedException.ThrowIfAny(await ReasonsItCannotBeEndedAsync(holding, lastDay, cancellationToken));
        holding.End(lastDay);
        await context.SaveAsync(by, $"Ended role: {RoleWords.For(holding.Role)}", new AuditSubject("person", holding.PersonId, partnershipId), cancellationToken);
    }

    /// <summary>Why a role cannot end after a day.</summary>
    public async Task<IReadOnlyList<Reason>> ReasonsItCannotBeEndedAsync(RoleHolding holding, DateOnly lastDay, CancellationToken cancellationToken = default)
    {
        var reasons = new List<Reason>();
        if (lastDay < holding.From) reasons.Add(new Reason("The last day cannot be before the first day of the role.", "LastDay"));
        if (holding.Role == PartnershipRole.Administrator && !await HasAdministratorBesidesAsync(context, holding.PartnershipId, h => h.PersonId != holding.PersonId, lastDay, cancellationToken))
            reasons.Add(new Reason("This is the last administrator who can sign in. Make somebody else an administrator first."));
        return reasons;
    }

    /// <summary>Whether somebody among the others administers the partnership without an end and can sign in.</summary>
    internal static Task<bool> HasAdministratorBesidesAsync(ConcordatContext context, Guid partnershipId, Expression<Func<RoleHolding, bool>> others, DateOnly day, CancellationToken cancellationToken) =>
        context.RoleHoldings.Where(others).AnyAsync(
            h => h.PartnershipId == partnershipId && h.Role == PartnershipRole.Administrator && h.From <= day && h.To == null
                && context.Set<Account>().Any(a => a.PersonId == h.PersonId && a.ClosedAt == null),
            cancellationToken);
}
