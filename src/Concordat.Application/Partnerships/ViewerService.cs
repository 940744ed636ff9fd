using Concordat.Application.Accounts;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Partnerships;

/// <summary>Finds out who a signed-in person is today: their organisation and the roles they hold.</summary>
public sealed class ViewerService(ConcordatContext context, TimeProvider clock, UnchangedService unchanged)
{
    // Every request asks this, so it is one statement, and nothing it answers is kept: whoever's session, account or role has ended is out with the next request to any process.
    private static readonly PerModel<Func<ConcordatContext, string, DateTime, DateOnly, IAsyncEnumerable<InUse>>> UsedNow = new(() => EF.CompileAsyncQuery(
        (ConcordatContext c, string secretHash, DateTime now, DateOnly today) =>
            from session in c.Set<SignInSession>()
            where session.SecretHash == secretHash && session.ExpiresAt > now
            join account in c.Set<Account>() on session.AccountId equals account.Id
            where account.ClosedAt == null
            join person in c.People on account.PersonId equals person.Id
            from holding in c.RoleHoldings.Where(h => h.PersonId == person.Id && h.From <= today && (h.To == null || h.To >= today)).DefaultIfEmpty()
            select new InUse(
                session.ExpiresAt, session.LastSeenAt, c.Set<AuditHead>().Where(h => h.Id == 1).Select(h => h.Sequence).Single(),
                person.Id, person.Name, person.OrganisationId, person.ErasedAt,
                holding == null ? null : holding.PartnershipId, holding == null ? null : holding.Role, holding == null ? null : holding.OrganisationId)));

    /// <summary>The viewer for a person; the public when there is no such person, or their account is closed.</summary>
    public async Task<Viewer> OfPersonAsync(Guid personId, CancellationToken cancellationToken = default)
    {
        var person = await context.People.AsNoTracking().Where(p => p.Id == personId && p.ErasedAt == null && !context.Set<Account>().Any(a => a.PersonId == p.Id && a.ClosedAt != null)).Select(p => new { p.Name, p.OrganisationId }).SingleOrDefaultAsync(cancellationToken);
        if (person is null) return Viewer.Public;
        var today = clock.Today();
        var roles = await context.RoleHoldings.AsNoTracking()
            .Where(h => h.PersonId == personId && h.From <= today && (h.To == null || h.To >= today))
            .Select(h => new HeldRole(h.PartnershipId, h.Role, h.OrganisationId))
            .ToListAsync(cancellationToken);
        return new Viewer(personId, person.Name, person.OrganisationId, roles);
    }

    /// <summary>Who uses the session with a secret at an instant; null when it has ended or its account is closed.</summary>
    public async Task<SessionInUse?> OfSessionAsync(string secretHash, DateTime now, CancellationToken cancellationToken = default)
    {
        var saves = ConcordatContext.Saves;
        InUse? first = null;
        var roles = new List<HeldRole>();
        await foreach (var row in UsedNow.For(context)(context, secretHash, now, clock.Today()).WithCancellation(cancellationToken))
        {
            first ??= row;
            if (row.PartnershipId is { } partnership) roles.Add(new HeldRole(partnership, row.Role!.Value, row.HeldFor));
        }

        if (first is null) return null;
        unchanged.Know(first.LastEntry, saves);
        return new SessionInUse(first.ExpiresAt, first.LastSeenAt, first.ErasedAt is null ? new Viewer(first.PersonId, first.Name, first.OrganisationId, roles) : Viewer.Public);
    }

    private sealed record InUse(
        DateTime ExpiresAt, DateTime LastSeenAt, long LastEntry, Guid PersonId, string Name, Guid? OrganisationId, DateTime? ErasedAt, Guid? PartnershipId, PartnershipRole? Role, Guid? HeldFor);
}
