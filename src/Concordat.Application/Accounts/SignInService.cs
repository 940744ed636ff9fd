using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>
/// Checks who signs in. Ten wrong tries in a row close an account for fifteen minutes; whether there is such an account, and
/// whether it is closed, is never said.
/// </summary>
public sealed class SignInService(ConcordatContext context, SecondFactorService secondFactor, TimeProvider clock)
{
    /// <summary>So many wrong tries close an account.</summary>
    public const int MostFailures = 10;

    /// <summary>What is said of every try that fails, whatever the cause.</summary>
    public const string Refusal = "That email address and password do not let you in. Check both and try again. After 10 wrong tries in a row an account is closed for 15 minutes, so if you have tried often, wait.";

    /// <summary>What is said of a second factor that fails.</summary>
    public const string CodeRefusal = "That code does not let you in. Enter the code your app shows now, or a recovery code you have not used. After 10 wrong tries in a row an account is closed for 15 minutes.";

    private static readonly TimeSpan Closed = TimeSpan.FromMinutes(15);
    private static readonly Account Nobody = new() { PasswordHash = Passwords.Hash("nobody's password, hashed once so that an unknown address takes as long as a known one") };

    /// <summary>Checks an address and a password.</summary>
    public async Task<SignInAnswer> CheckAsync(string email, string password, CancellationToken cancellationToken = default)
    {
        var name = AccountNames.Normal(email);
        var account = await context.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name, cancellationToken);
        var right = password.Length <= PasswordRules.MostLength && Passwords.Verify((account ?? Nobody).PasswordHash, password);
        if (account is null || IsClosed(account)) return new SignInAnswer(null, false);
        if (!right)
        {
            await CountFailureAsync(account, cancellationToken);
            return new SignInAnswer(null, false);
        }

        if (!account.TwoFactorEnabled) await EnteredAsync(account, cancellationToken);
        return new SignInAnswer(account, account.TwoFactorEnabled);
    }

    /// <summary>Checks the second factor of an account whose password was right.</summary>
    public async Task<Account?> CheckSecondFactorAsync(Guid accountId, string? code, CancellationToken cancellationToken = default)
    {
        var account = await context.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken);
        if (account is null || IsClosed(account) || !account.TwoFactorEnabled) return null;
        if (!await secondFactor.CheckAsync(accountId, code, cancellationToken))
        {
            await CountFailureAsync(account, cancellationToken);
            return null;
        }

        await EnteredAsync(account, cancellationToken);
        return account;
    }

    private bool IsClosed(Account account) => account.ClosedAt is not null || account.LockoutEnd is { } end && end > clock.GetUtcNow();

    private async Task CountFailureAsync(Account account, CancellationToken cancellationToken)
    {
        var accounts = context.Set<Account>().Where(a => a.Id == account.Id);
        await accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1), cancellationToken);
        DateTimeOffset? until = clock.GetUtcNow() + Closed;
        var closed = await accounts.Where(a => a.AccessFailedCount >= MostFailures)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, until), cancellationToken);
        if (closed == 1) await context.SaveAsync(new ActionContext(Viewer.Program, clock.GetUtcNow().UtcDateTime), "Closed account for 15 minutes after 10 wrong tries", AccountSubjects.Of(account), cancellationToken);
    }

    private async Task EnteredAsync(Account account, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await context.Set<Account>().Where(a => a.Id == account.Id && (a.AccessFailedCount != 0 || a.LockoutEnd != null))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
        var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == account.PersonId, cancellationToken);
        await context.SaveAsync(new ActionContext(new Viewer(person.Id, person.Name, person.OrganisationId, []), now), "Signed in", AccountSubjects.Of(account), cancellationToken);
    }
}
