using Concordat.Application.Councils;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>How people sign in: what their own pages show, and the password.</summary>
public sealed class AccountService(ConcordatContext context, SecondFactorService secondFactor, MailService mail, WallClock wall, TimeProvider clock)
{
    /// <summary>The account of a person; null when they cannot sign in.</summary>
    public Task<Account?> FindAsync(Guid? personId, CancellationToken cancellationToken = default) =>
        context.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == personId, cancellationToken);

    /// <summary>How a person signs in, for a page.</summary>
    public async Task<AccountView?> OfPersonAsync(Guid personId, CancellationToken cancellationToken = default)
    {
        var account = await context.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.PersonId == personId, cancellationToken);
        if (account is null) return null;
        var now = wall.Now;
        var sessions = await context.Set<SignInSession>().CountAsync(s => s.AccountId == account.Id && s.ExpiresAt > now, cancellationToken);
        return new AccountView(account.Id, personId, account.Email ?? "", account.TwoFactorEnabled, await secondFactor.CodesLeftAsync(account.Id, cancellationToken), sessions, account.CreatedAt, account.LockoutEnd > clock.GetUtcNow(), account.ClosedAt, account.ClosedReason);
    }

    /// <summary>Changes the person's own password. Their other sessions end.</summary>
    public async Task ChangePasswordAsync(ChangePassword input, Guid? session, ActionContext by, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(by.By.PersonId, cancellationToken) ?? throw new RefusedException("This account is no longer there.");
        var reasons = new List<Reason>();
        if (string.IsNullOrEmpty(input.Current)) reasons.Add(new Reason("Enter your password as it is now.", nameof(input.Current)));
        else if (!Passwords.Verify(account.PasswordHash, input.Current)) reasons.Add(new Reason("This is not your password. Enter it as it is now.", nameof(input.Current)));
        reasons.AddRange(PasswordRules.ReasonsItCannotBeUsed(input.New, await NamesAroundAsync(account.PersonId, account.Email, cancellationToken), nameof(input.New)));
        if (reasons.Count == 0 && input.New == input.Current) reasons.Add(new Reason("Choose a password that is not the one you have.", nameof(input.New)));
        RefusedException.ThrowIfAny(reasons);
        account.PasswordHash = Passwords.Hash(input.New!);
        context.RemoveRange(await context.Set<SignInSession>().Where(s => s.AccountId == account.Id && s.Id != session).ToListAsync(cancellationToken));
        mail.Put(account.Email, "Your password for Concordat has changed", "Your password for Concordat has been changed, and your other sessions have ended.\n\nIf you did not do this, tell your partnership's administrator at once.\n");
        await context.SaveAsync(by, "Changed password", AccountSubjects.Of(account), cancellationToken);
    }

    /// <summary>Whether a password is the person's own, asked before something that must not be done from an unwatched screen.</summary>
    public async Task DemandPasswordAsync(Guid personId, string? password, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(personId, cancellationToken);
        if (string.IsNullOrEmpty(password)) throw new RefusedException("Enter your password.", "Password");
        if (!Passwords.Verify(account?.PasswordHash, password)) throw new RefusedException("This is not your password.", "Password");
    }

    /// <summary>
    /// Turns off the second factor of a person who has lost both phone and recovery codes. Only who administers all their
    /// partnerships may; the person is told, and their sessions end.
    /// </summary>
    public async Task ResetSecondFactorAsync(Guid partnershipId, Guid personId, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var account = await FindAsync(personId, cancellationToken) ?? throw new RefusedException("This person has no account.");
        if (!PersonPolicy.MayLetInAgain(by.By, await PartnershipsOfAsync(personId, by.Today, cancellationToken))) throw new RefusedException(OfElsewhere);
        if (string.IsNullOrWhiteSpace(by.Why)) throw new RefusedException("Say why, and how you know who asked. It is kept in the audit trail.", "Why");
        context.RemoveRange(await context.Set<SignInSession>().Where(s => s.AccountId == account.Id).ToListAsync(cancellationToken));
        mail.Put(account.Email, "Your second factor for Concordat is off", $"{by.By.Name} has turned off the second factor of your Concordat account. You sign in with your password until you set it up again.\n\nIf you did not ask for this, tell your monitoring officer at once.\n");
        await secondFactor.TurnOffAsync(account.Id, "Turned off somebody’s second factor", by, cancellationToken);
    }

    internal const string OfElsewhere = "This person also belongs to a partnership you do not administer. An administrator of all their partnerships can do this.";

    internal Task<List<Guid>> PartnershipsOfAsync(Guid personId, DateOnly today, CancellationToken cancellationToken) =>
        context.RoleHoldings.Where(h => h.PersonId == personId && (h.To == null || h.To >= today)).Select(h => h.PartnershipId).Distinct().ToListAsync(cancellationToken);

    /// <summary>The names that a password of the person may not be made of.</summary>
    internal async Task<IReadOnlyList<string?>> NamesAroundAsync(Guid personId, string? email, CancellationToken cancellationToken)
    {
        var partnerships = context.RoleHoldings.Where(h => h.PersonId == personId).Select(h => h.PartnershipId);
        var organisations = context.Partnerships.Where(p => partnerships.Contains(p.Id)).SelectMany(p => p.Parties).Select(p => p.OrganisationId);
        return
        [
            email,
            .. await context.People.Where(p => p.Id == personId).Select(p => p.Name).ToListAsync(cancellationToken),
            .. await context.Partnerships.Where(p => partnerships.Contains(p.Id)).Select(p => p.Name).ToListAsync(cancellationToken),
            .. await context.Organisations.Where(o => organisations.Contains(o.Id)).Select(o => o.Name + " " + o.ShortName).ToListAsync(cancellationToken),
        ];
    }
}
