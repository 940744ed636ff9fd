using Concordat.Application.Councils;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>Invites people into a partnership. The person sets their own password through a link that works once, for fourteen days.</summary>
public sealed class InvitationService(ConcordatContext context, AccountLinkService links, MailService mail)
{
    /// <summary>How long an invitation stands.</summary>
    public static readonly TimeSpan Stands = TimeSpan.FromDays(14);

    /// <summary>
    /// Adds the person with their roles and makes the link. Somebody who has an account already gets the roles and needs no link.
    /// </summary>
    public async Task<LinkMade> InviteAsync(Guid partnershipId, InvitePerson input, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayAdd(by.By, partnershipId));
        var reasons = new List<Reason>();
        if (string.IsNullOrWhiteSpace(input.Email)) reasons.Add(new Reason("Enter the email address the person will sign in with.", nameof(input.Email)));
        if (input.Roles.Count == 0) reasons.Add(new Reason("Choose at least one role.", nameof(input.Roles)));
        if (input.OrganisationId is { } organisation && !await context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == organisation && (p.To == null || p.To >= by.Today), cancellationToken))
            reasons.Add(new Reason("Choose an organisation of this partnership.", nameof(input.OrganisationId)));
        var described = Person.Create(Guid.CreateVersion7(), "-", null, null);
        try
        {
            described.Describe(input.Name ?? "", input.Email, input.OrganisationId, input.JobTitle);
        }
        catch (RefusedException refused)
        {
            reasons.AddRange(refused.Reasons);
        }

        RefusedException.ThrowIfAny(reasons);
        var name = AccountNames.Normal(input.Email!);
        // Held until the save, so that a double click invites once.
        await context.NextNumberAsync(partnershipId, "ROLE-CHANGE", cancellationToken);
        var account = await context.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name, cancellationToken);
        var known = account is not null
            ? await context.People.SingleAsync(p => p.Id == account.PersonId, cancellationToken)
            : (await PersonDirectoryService.In(context, partnershipId).Where(p => p.Email != null).ToListAsync(cancellationToken)).Find(p => AccountNames.Normal(p.Email!) == name);
        if (account?.ClosedAt is not null) throw new RefusedException(AccountClosingService.Closed(known!.Name), nameof(input.Email));
        var person = known ?? described;
        if (known is null) context.Add(described);
        await GiveAsync(partnershipId, person, input.Roles, by, cancellationToken);
        if (account is not null)
        {
            mail.Put(account.Email, "You have a new role in Concordat", $"{by.By.Name} has given you a role in a partnership on Concordat. Sign in as you always do: {await PartnershipSettingsService.PublicAddressAsync(context, partnershipId, by.Today, cancellationToken) ?? input.Origin}\n");
            await context.SaveAsync(by, "Gave roles to somebody who has an account", new AuditSubject("person", person.Id, partnershipId), cancellationToken);
            return new LinkMade(person.Id, null, mail.IsSetUp);
        }

        var address = await links.PutAsync(AccountLinkKind.Invitation, partnershipId, person, input.Origin, by, cancellationToken);
        await context.SaveAsync(by, "Invited person", new AuditSubject("person", person.Id, partnershipId), cancellationToken);
        return new LinkMade(person.Id, address, mail.IsSetUp);
    }

    /// <summary>Makes a new link for somebody who was invited, or is known and has no account. The link before stops working.</summary>
    public async Task<LinkMade> InviteAgainAsync(Guid partnershipId, Guid personId, string origin, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayAdd(by.By, partnershipId));
        var person = await PersonDirectoryService.In(context, partnershipId).SingleOrDefaultAsync(p => p.Id == personId, cancellationToken)
            ?? throw new RefusedException("This person is no longer in the office's records.");
        if (await context.Set<Account>().AnyAsync(a => a.PersonId == personId, cancellationToken)) throw new RefusedException($"{person.Name} has an account already and needs no invitation.");
        if (string.IsNullOrWhiteSpace(person.Email)) throw new RefusedException($"Enter an email address for {person.Name} first: they will sign in with it.");
        var name = AccountNames.Normal(person.Email);
        if (await context.Set<Account>().AnyAsync(a => a.NormalizedUserName == name, cancellationToken)) throw new RefusedException("Somebody else already signs in with this email address. Enter another for this person first.");
        var address = await links.PutAsync(AccountLinkKind.Invitation, partnershipId, person, origin, by, cancellationToken);
        await context.SaveAsync(by, "Invited person again", new AuditSubject("person", person.Id, partnershipId), cancellationToken);
        return new LinkMade(person.Id, address, mail.IsSetUp);
    }

    /// <summary>Withdraws the invitation that waits for a person: its link stops working.</summary>
    public async Task WithdrawAsync(Guid partnershipId, Guid personId, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayAdd(by.By, partnershipId));
        if (await links.WithdrawAsync(AccountLinkKind.Invitation, personId, by, cancellationToken) == 0) throw new RefusedException("There is no invitation to withdraw: it was used or withdrawn already.");
        await context.SaveAsync(by, "Withdrew invitation", new AuditSubject("person", personId, partnershipId), cancellationToken);
    }

    private async Task GiveAsync(Guid partnershipId, Person person, IReadOnlyList<PartnershipRole> roles, ActionContext by, CancellationToken cancellationToken)
    {
        var held = await context.RoleHoldings.Where(h => h.PartnershipId == partnershipId && h.PersonId == person.Id && (h.To == null || h.To >= by.Today)).Select(h => h.Role).ToListAsync(cancellationToken);
        foreach (var role in roles.Distinct().Except(held)) context.Add(RoleHolding.Give(Guid.CreateVersion7(), partnershipId, person.Id, role, person.OrganisationId, by.Today));
    }
}
