using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Councils;

/// <summary>Finds the people of a partnership: those who hold or held a role there, and those of its organisations.</summary>
public sealed class PersonDirectoryService(ConcordatContext context, AccountService accounts, TimeProvider clock)
{
    /// <summary>The people that the question asks for and the viewer may see, in order; <paramref name="most"/> of them from <paramref name="skip"/> on, with how many there are.</summary>
    public async Task<(int Total, IReadOnlyList<PersonLine> People)> ListAsync(Guid partnershipId, PersonQuestion question, Viewer viewer, int skip, int most, CancellationToken cancellationToken = default)
    {
        var today = clock.Today();
        var asked = Asked(partnershipId, question, viewer, today);
        var total = await asked.CountAsync(cancellationToken);
        var ordered = question.Order switch
        {
            PersonOrder.Name => asked.OrderBy(p => p.Name).ThenBy(p => p.Id),
            PersonOrder.Organisation => asked.OrderBy(p => context.Organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.ShortName).FirstOrDefault()).ThenBy(p => p.Name).ThenBy(p => p.Id),
            PersonOrder.JobTitle => asked.OrderBy(p => p.JobTitle).ThenBy(p => p.Name).ThenBy(p => p.Id),
        };
        var now = clock.GetUtcNow().UtcDateTime;
        var people = await ordered.Skip(skip).Take(most).AsNoTracking()
            .Select(p => new
            {
                p.Id,
                p.Name,
                p.Email,
                p.JobTitle,
                p.OrganisationId,
                Roles = context.RoleHoldings.Where(h => h.PersonId == p.Id && h.PartnershipId == partnershipId && h.From <= today && (h.To == null || h.To >= today)).Select(h => h.Role).ToList(),
                HasAccount = context.Set<Account>().Any(a => a.PersonId == p.Id && a.ClosedAt == null),
                Invited = context.Set<AccountLink>().Any(l => l.PersonId == p.Id && l.Kind == AccountLinkKind.Invitation && l.UsedAt == null && l.WithdrawnAt == null && l.EndsAt > now),
            })
            .ToListAsync(cancellationToken);
        return (total, [.. people.Select(p => new PersonLine(p.Id, p.Name, p.Email, p.JobTitle, p.OrganisationId, [.. p.Roles.Distinct().Order()], p.HasAccount, p.Invited))]);
    }

    /// <summary>One person with their roles there; null when there is none or the viewer may not see them. How they sign in is for administrators.</summary>
    public async Task<PersonPicture?> FindAsync(Guid partnershipId, Guid personId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var person = await In(context, partnershipId).AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancellationToken);
        if (person is null || !PersonPolicy.MaySee(viewer, partnershipId, person.Id, person.OrganisationId)) return null;
        var above = await context.People.AsNoTracking().Where(p => p.Id == person.PersonAboveId).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken);
        var roles = await context.RoleHoldings.AsNoTracking().Where(h => h.PartnershipId == partnershipId && h.PersonId == personId)
            .OrderByDescending(h => h.From).ThenBy(h => h.Role)
            .Select(h => new RoleLine(h.Id, h.Version, h.Role, h.PersonId, person.Name, h.OrganisationId, h.From, h.To))
            .ToListAsync(cancellationToken);
        if (!PersonPolicy.MayChange(viewer, partnershipId)) return new PersonPicture(person, above, roles, null, null);
        var now = clock.GetUtcNow().UtcDateTime;
        var invitation = await context.Set<AccountLink>().AsNoTracking()
            .Where(l => l.PersonId == personId && l.Kind == AccountLinkKind.Invitation && l.UsedAt == null && l.WithdrawnAt == null)
            .OrderByDescending(l => l.MadeAt).FirstOrDefaultAsync(cancellationToken);
        return new PersonPicture(person, above, roles, await accounts.OfPersonAsync(personId, cancellationToken), invitation);
    }

    /// <summary>The names of everybody of the partnership that the viewer may see, to choose from.</summary>
    public async Task<IReadOnlyList<PersonLine>> EverybodyAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default) =>
        (await ListAsync(partnershipId, new PersonQuestion(), viewer, 0, 2000, cancellationToken)).People;

    /// <summary>The key, name and job of everybody of the partnership that the viewer may see, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name, string? JobTitle)>> NamesAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default) =>
        [.. (await Asked(partnershipId, new PersonQuestion(), viewer, clock.Today()).AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.JobTitle }).ToListAsync(cancellationToken)).Select(p => (p.Id, p.Name, p.JobTitle))];

    internal static IQueryable<Person> In(ConcordatContext context, Guid partnershipId) =>
        context.People.Where(p => p.ErasedAt == null
            && (context.RoleHoldings.Any(h => h.PartnershipId == partnershipId && h.PersonId == p.Id)
                || context.Partnerships.Where(s => s.Id == partnershipId).SelectMany(s => s.Parties).Any(party => party.OrganisationId == p.OrganisationId)));

    private IQueryable<Person> Asked(Guid partnershipId, PersonQuestion question, Viewer viewer, DateOnly today)
    {
        var people = In(context, partnershipId);
        if (viewer.ReachOf(RecordKind.Person, Verb.See, partnershipId) != Reach.All)
        {
            var organisations = viewer.Roles.Where(r => r.PartnershipId == partnershipId && RoleMatrix.Current.ReachOf(r.Role, RecordKind.Person, Verb.See) == Reach.Own && r.OrganisationId is not null).Select(r => r.OrganisationId).ToList();
            people = people.Where(p => p.Id == viewer.PersonId || p.OrganisationId != null && organisations.Contains(p.OrganisationId));
        }

        if (!string.IsNullOrWhiteSpace(question.Words))
        {
            var words = question.Words.Trim().ToLowerInvariant();
#pragma warning disable MA0011 // The database puts it in small letters.
            people = people.Where(p => p.Name.ToLower().Contains(words) || p.Email != null && p.Email.ToLower().Contains(words) || p.JobTitle != null && p.JobTitle.ToLower().Contains(words));
#pragma warning restore MA0011
        }

        if (question.OrganisationId is { } organisation) people = people.Where(p => p.OrganisationId == organisation);
        if (question.Role is { } role) people = people.Where(p => context.RoleHoldings.Any(h => h.PersonId == p.Id && h.PartnershipId == partnershipId && h.Role == role && h.From <= today && (h.To == null || h.To >= today)));
        if (question.HasAccount is { } has) people = people.Where(p => context.Set<Account>().Any(a => a.PersonId == p.Id && a.ClosedAt == null) == has);
        return people;
    }
}
