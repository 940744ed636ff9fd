using Concordat.Application.Accounts;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Councils;

/// <summary>Adds and changes the people of a partnership. Reading them is <see cref="PersonDirectoryService"/>'s.</summary>
public sealed class PersonService(ConcordatContext context, MailService mail)
{
    /// <summary>Adds a person who has no account, such as a councillor who is only named in papers.</summary>
    public async Task<Guid> AddAsync(Guid partnershipId, DescribePerson input, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayAdd(by.By, partnershipId));
        await CheckAsync(partnershipId, null, input, cancellationToken);
        var person = Person.Create(Guid.CreateVersion7(), input.Name ?? "", input.Email, input.OrganisationId, input.JobTitle);
        person.NamePersonAbove(input.PersonAboveId);
        context.Add(person);
        await context.SaveAsync(by, "Added person", new AuditSubject("person", person.Id, partnershipId), cancellationToken);
        return person.Id;
    }

    /// <summary>Changes a person. Where they sign in, a new email address is the one they sign in with, and both addresses are told.</summary>
    public async Task ChangeAsync(Guid partnershipId, Guid personId, int version, DescribePerson input, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var person = await context.People.SingleOrDefaultAsync(p => p.Id == personId && p.ErasedAt == null, cancellationToken)
            ?? throw new RefusedException("This person is no longer in the office's records.");
        context.Expect(person, version);
        await CheckAsync(partnershipId, person, input, cancellationToken);
        var before = person.Email;
        person.Describe(input.Name ?? "", input.Email, input.OrganisationId, input.JobTitle);
        person.NamePersonAbove(input.PersonAboveId);
        var account = await context.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == personId, cancellationToken);
        if (account is not null && !string.Equals(account.Email, person.Email, StringComparison.OrdinalIgnoreCase))
        {
            await MoveAccountAsync(account, person.Email, by, cancellationToken);
            var text = $"The email address you sign in to Concordat with is now {person.Email}.\n\nIf you did not expect this, tell your partnership's administrator at once.\n";
            mail.Put(before, "Your sign-in address for Concordat has changed", text);
            mail.Put(person.Email, "Your sign-in address for Concordat has changed", text);
        }

        await context.SaveAsync(by, "Changed person", new AuditSubject("person", person.Id, partnershipId), cancellationToken);
    }

    private async Task MoveAccountAsync(Account account, string? email, ActionContext by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(email)) throw new RefusedException("Enter an email address: this person signs in with it.", nameof(DescribePerson.Email));
        var partnerships = await context.RoleHoldings.Where(h => h.PersonId == account.PersonId && (h.To == null || h.To >= by.Today)).Select(h => h.PartnershipId).Distinct().ToListAsync(cancellationToken);
        if (!PersonPolicy.MayLetInAgain(by.By, partnerships)) throw new RefusedException("This person signs in with their email address and also belongs to a partnership you do not administer. An administrator of all their partnerships can change it.", nameof(DescribePerson.Email));
        var name = AccountNames.Normal(email);
        if (await context.Set<Account>().AnyAsync(a => a.NormalizedUserName == name && a.Id != account.Id, cancellationToken))
            throw new RefusedException("Somebody else already signs in with this email address. Enter another.", nameof(DescribePerson.Email));
        account.UserName = account.Email = email.Trim();
        account.NormalizedUserName = account.NormalizedEmail = name;
    }

    private async Task CheckAsync(Guid partnershipId, Person? before, DescribePerson input, CancellationToken cancellationToken)
    {
        var reasons = new List<Reason>();
        if (input.OrganisationId is { } organisation && organisation != before?.OrganisationId
            && !await context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == organisation, cancellationToken))
            reasons.Add(new Reason("Choose an organisation of this partnership.", nameof(DescribePerson.OrganisationId)));
        if (input.PersonAboveId is { } above && above != before?.PersonAboveId && !await PersonDirectoryService.In(context, partnershipId).AnyAsync(p => p.Id == above, cancellationToken))
            reasons.Add(new Reason("Choose somebody of this partnership to stand above this person.", nameof(DescribePerson.PersonAboveId)));
        RefusedException.ThrowIfAny(reasons);
        if (before is not null && !await PersonDirectoryService.In(context, partnershipId).AnyAsync(p => p.Id == before.Id, cancellationToken))
            throw new RefusedException("This person does not belong to this partnership.");
    }
}
