using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.PersonalData;

/// <summary>
/// Erases who a person is (UK GDPR article 17) and leaves what was done: the record stays without its name, and the audit trail
/// keeps its chain with tombstones where their details stood.
/// </summary>
public sealed class ErasureService(ConcordatContext context, AuditTrailService trail)
{
    /// <summary>The person, when they are or were of the partnership; null otherwise.</summary>
    public async Task<Person?> FindAsync(Guid partnershipId, Guid personId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!PersonalDataPolicy.MaySee(viewer, partnershipId)) return null;
        return await context.RoleHoldings.AnyAsync(h => h.PartnershipId == partnershipId && h.PersonId == personId, cancellationToken)
            ? await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancellationToken)
            : null;
    }

    /// <summary>Everybody who holds or held a role in the partnership and is not erased, by name.</summary>
    public async Task<IReadOnlyList<Person>> PeopleAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!PersonalDataPolicy.MaySee(viewer, partnershipId)) return [];
        return await context.People.AsNoTracking()
            .Where(p => p.ErasedAt == null && context.RoleHoldings.Any(h => h.PartnershipId == partnershipId && h.PersonId == p.Id))
            .OrderBy(p => p.Name).Take(2000).ToListAsync(cancellationToken);
    }

    /// <summary>Why the person cannot be erased now.</summary>
    public async Task<IReadOnlyList<Reason>> ReasonsItCannotBeErasedAsync(Person person, DateOnly today, CancellationToken cancellationToken = default)
    {
        var reasons = new List<Reason>();
        if (person.ErasedAt is not null) reasons.Add(new Reason("This person was already erased."));
        if (await context.RoleHoldings.AnyAsync(h => h.PersonId == person.Id && (h.To == null || h.To >= today), cancellationToken)) reasons.Add(new Reason("This person still holds a role. End their roles first: what somebody does in office is kept while they hold it."));
        var owned = await context.Set<RecommendationAction>().AsNoTracking().IgnoreAutoIncludes()
            .Where(a => a.OwnerPersonId == person.Id && a.Status != ActionStatus.Complete && a.Status != ActionStatus.Closed && a.Status != ActionStatus.Superseded)
            .OrderBy(a => a.Number).Select(a => a.Number).Take(20).ToListAsync(cancellationToken);
        if (owned.Count > 0) reasons.Add(new Reason($"This person owns actions that are still open: {ListWords.Join(owned.Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ACT-{n}")))}. Give them to somebody else first."));
        return reasons;
    }

    /// <summary>Erases the person, ends their account, and takes their details out of the audit trail.</summary>
    public async Task EraseAsync(Guid partnershipId, Guid personId, string? because, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonalDataPolicy.Demand(PersonalDataPolicy.MayErase(by.By, partnershipId));
        var person = await FindAsync(partnershipId, personId, by.By, cancellationToken) ?? throw new RefusedException("This person is not in the partnership’s records. Choose one from the list of people.");
        var reasons = new List<Reason>(await ReasonsItCannotBeErasedAsync(person, by.Today, cancellationToken));
        if (!Given.IsGiven(because)) reasons.Add(new Reason("Say why: who asked, or which rule of the retention schedule.", "Because"));
        RefusedException.ThrowIfAny(reasons);
        await EraseNowAsync(personId, partnershipId, because!.Trim(), by, cancellationToken);
    }

    internal async Task EraseNowAsync(Guid personId, Guid? partnershipId, string because, ActionContext by, CancellationToken cancellationToken)
    {
        var person = await context.People.SingleAsync(p => p.Id == personId, cancellationToken);
        person.Erase(by.At);
        var account = await context.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == personId, cancellationToken);
        if (account is not null) context.Remove(account);
        var subject = new AuditSubject("person", personId, partnershipId, AuditScope.Program);
        await context.SaveAsync(by with { Why = because }, "Erased person", subject, cancellationToken);
        if (account is not null) await trail.EraseContentAsync(new AuditSubject("account", account.Id, partnershipId, AuditScope.Program), because, by, cancellationToken);
        // The entry just written says what the name was; it goes with the rest.
        await trail.EraseContentAsync(subject, because, by, cancellationToken);
    }
}
