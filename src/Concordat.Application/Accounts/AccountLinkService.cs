using Concordat.Application.Councils;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>The private links by which a person sets a password once: to join, or in place of one forgotten.</summary>
public sealed class AccountLinkService(ConcordatContext context, AccountService accounts, MailService mail, TimeProvider clock)
{
    /// <summary>What is said of a link that does not work, whatever the cause.</summary>
    public const string Refusal = "This link does not work: it was used, withdrawn or replaced by a newer one, or it is too old. Ask your partnership’s administrator for a new one.";

    private static readonly TimeSpan NewPasswordStands = TimeSpan.FromHours(24);

    /// <summary>
    /// Makes a link with which a person sets a new password. Where mail is set up it goes to the person alone; otherwise the
    /// administrator passes it on. It leaves the second factor as it is.
    /// </summary>
    public async Task<LinkMade> LetInAgainAsync(Guid partnershipId, Guid personId, string origin, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var person = await context.People.SingleOrDefaultAsync(p => p.Id == personId && p.ErasedAt == null, cancellationToken);
        if (person is null || await accounts.FindAsync(personId, cancellationToken) is not { } account) throw new RefusedException("This person has no account: invite them.");
        if (account.ClosedAt is not null) throw new RefusedException(AccountClosingService.Closed(person.Name));
        if (!PersonPolicy.MayLetInAgain(by.By, await accounts.PartnershipsOfAsync(personId, by.Today, cancellationToken))) throw new RefusedException(AccountService.OfElsewhere);
        if (string.IsNullOrWhiteSpace(by.Why)) throw new RefusedException("Say why, and how you know who asked. It is kept in the audit trail.", "Why");
        var address = await PutAsync(AccountLinkKind.NewPassword, partnershipId, person, origin, by, cancellationToken);
        await context.SaveAsync(by, "Made a link for a new password", AccountSubjects.Of(account, partnershipId), cancellationToken);
        return new LinkMade(personId, mail.IsSetUp ? null : address, mail.IsSetUp);
    }

    /// <summary>What a link is for; null when it does not work.</summary>
    public async Task<LinkView?> FindAsync(AccountLinkKind kind, string secret, CancellationToken cancellationToken = default)
    {
        var link = await OpenAsync(kind, secret, cancellationToken);
        if (link is null) return null;
        var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == link.PersonId, cancellationToken);
        var partnership = await context.Partnerships.Where(p => p.Id == link.PartnershipId).Select(p => p.Name).SingleAsync(cancellationToken);
        var madeBy = await context.People.Where(p => p.Id == link.MadeByPersonId).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken);
        return new LinkView(kind, person.Name, person.Email ?? "", partnership, madeBy);
    }

    /// <summary>Accepts an invitation: the account is made, with the password. Returns it.</summary>
    public async Task<Account> AcceptAsync(string secret, string? password, CancellationToken cancellationToken = default)
    {
        var (link, person, by) = await UseAsync(AccountLinkKind.Invitation, secret, password, cancellationToken);
        var email = person.Email!;
        if (await context.Set<Account>().AnyAsync(a => a.NormalizedUserName == AccountNames.Normal(email) || a.PersonId == person.Id, cancellationToken))
            throw new RefusedException("Somebody already signs in with this email address. Sign in, or ask your partnership’s administrator for a new password.");
        var account = NewAccount(person, password!, by.At);
        context.Add(account);
        link.UsedAt = by.At;
        await SaveOnceAsync(by, "Accepted invitation", AccountSubjects.Of(account, link.PartnershipId), cancellationToken);
        return account;
    }

    /// <summary>Sets a new password. Every session of the account ends.</summary>
    public async Task SetPasswordAsync(string secret, string? password, CancellationToken cancellationToken = default)
    {
        var (link, person, by) = await UseAsync(AccountLinkKind.NewPassword, secret, password, cancellationToken);
        var account = await accounts.FindAsync(person.Id, cancellationToken) ?? throw new RefusedException(Refusal);
        if (account.ClosedAt is not null) throw new RefusedException(Refusal);
        account.PasswordHash = Passwords.Hash(password!);
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        context.RemoveRange(await context.Set<SignInSession>().Where(s => s.AccountId == account.Id).ToListAsync(cancellationToken));
        link.UsedAt = by.At;
        mail.Put(account.Email, "Your password for Concordat has changed", "Your password for Concordat was set anew through a link your administrator made.\n\nIf you did not do this, tell your monitoring officer at once.\n");
        await SaveOnceAsync(by, "Set a new password through a link", AccountSubjects.Of(account, link.PartnershipId), cancellationToken);
    }

    /// <summary>Puts a link down, to be saved with the change, mails it where mail is set up, and gives its address. Links before it stop working.</summary>
    internal async Task<string> PutAsync(AccountLinkKind kind, Guid partnershipId, Person person, string origin, ActionContext by, CancellationToken cancellationToken)
    {
        await WithdrawAsync(kind, person.Id, by, cancellationToken);
        var secret = LinkSecret.Make();
        var stands = kind == AccountLinkKind.Invitation ? InvitationService.Stands : NewPasswordStands;
        context.Add(new AccountLink { Id = Guid.CreateVersion7(), Kind = kind, SecretHash = LinkSecret.HashOf(secret), PersonId = person.Id, PartnershipId = partnershipId, MadeByPersonId = by.By.PersonId, MadeAt = by.At, EndsAt = by.At + stands });
        // What the partnership set is known to be right; where a request came in need not be.
        var reached = await PartnershipSettingsService.PublicAddressAsync(context, partnershipId, by.Today, cancellationToken) ?? origin.TrimEnd('/');
        var address = $"{reached}/{(kind == AccountLinkKind.Invitation ? "invitation" : "new-password")}/{secret}";
        if (kind == AccountLinkKind.Invitation) mail.Put(person.Email, "An invitation to Concordat", $"{by.By.Name} invites you to Concordat, the partnership office of your councils.\n\nOpen this address within 14 days and choose a password:\n{address}\n\nThe address works once. Do not pass it on.\n");
        else mail.Put(person.Email, "A new password for Concordat", $"{by.By.Name} has made a link with which you can choose a new password.\n\nOpen this address within 24 hours:\n{address}\n\nThe address works once. Do not pass it on. If you did not ask for it, tell your monitoring officer.\n");
        return address;
    }

    internal async Task<int> WithdrawAsync(AccountLinkKind kind, Guid personId, ActionContext by, CancellationToken cancellationToken)
    {
        var open = await context.Set<AccountLink>().Where(l => l.PersonId == personId && l.Kind == kind && l.UsedAt == null && l.WithdrawnAt == null).ToListAsync(cancellationToken);
        foreach (var link in open) link.WithdrawnAt = by.At;
        return open.Count;
    }

    internal static Account NewAccount(Person person, string password, DateTime at) => new()
    {
        Id = Guid.CreateVersion7(),
        PersonId = person.Id,
        CreatedAt = at,
        UserName = person.Email,
        NormalizedUserName = AccountNames.Normal(person.Email!),
        Email = person.Email,
        NormalizedEmail = AccountNames.Normal(person.Email!),
        EmailConfirmed = true,
        LockoutEnabled = true,
        PasswordHash = Passwords.Hash(password),
        SecurityStamp = LinkSecret.Make(),
    };

    private async Task<(AccountLink Link, Person Person, ActionContext By)> UseAsync(AccountLinkKind kind, string secret, string? password, CancellationToken cancellationToken)
    {
        var link = await OpenAsync(kind, secret, cancellationToken) ?? throw new RefusedException(Refusal);
        var person = await context.People.SingleAsync(p => p.Id == link.PersonId, cancellationToken);
        RefusedException.ThrowIfAny(PasswordRules.ReasonsItCannotBeUsed(password, await accounts.NamesAroundAsync(person.Id, person.Email, cancellationToken)));
        return (link, person, new ActionContext(new Viewer(person.Id, person.Name, person.OrganisationId, []), clock.GetUtcNow().UtcDateTime));
    }

    private async Task<AccountLink?> OpenAsync(AccountLinkKind kind, string secret, CancellationToken cancellationToken)
    {
        if (secret.Length is < 40 or > 50) return null;
        var hash = LinkSecret.HashOf(secret);
        var link = await context.Set<AccountLink>().SingleOrDefaultAsync(l => l.SecretHash == hash && l.Kind == kind, cancellationToken);
        return link?.IsOpenAt(clock.GetUtcNow().UtcDateTime) == true && await context.People.AnyAsync(p => p.Id == link.PersonId && p.ErasedAt == null && p.Email != null, cancellationToken) ? link : null;
    }

    // A double click: the second finds the link used, or the address taken.
    private async Task SaveOnceAsync(ActionContext by, string action, AuditSubject subject, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveAsync(by, action, subject, cancellationToken);
        }
        catch (Exception exception) when (exception is ChangedByAnotherException or DbUpdateException)
        {
            throw new RefusedException(Refusal);
        }
    }
}
