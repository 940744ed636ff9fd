using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>The signed-in browsers of an account. A session ends when its row is gone.</summary>
public sealed class SessionService(ConcordatContext context, WallClock clock)
{
    /// <summary>The sessions of an account, last used first.</summary>
    public async Task<IReadOnlyList<SignInSession>> ListAsync(Guid accountId, CancellationToken cancellationToken = default)
    {
        var now = clock.Now;
        return await context.Set<SignInSession>().AsNoTracking().Where(s => s.AccountId == accountId && s.ExpiresAt > now).OrderByDescending(s => s.LastSeenAt).ToListAsync(cancellationToken);
    }

    /// <summary>Ends one session of the account; false when it has none such.</summary>
    public async Task<bool> EndAsync(Account account, Guid sessionId, ActionContext by, CancellationToken cancellationToken = default) =>
        await EndAsync(account, context.Set<SignInSession>().Where(s => s.AccountId == account.Id && s.Id == sessionId), by, cancellationToken) > 0;

    /// <summary>Ends every session of the account but one, and says how many that were.</summary>
    public Task<int> EndOthersAsync(Account account, Guid? keep, ActionContext by, CancellationToken cancellationToken = default) =>
        EndAsync(account, context.Set<SignInSession>().Where(s => s.AccountId == account.Id && s.Id != keep), by, cancellationToken);

    private async Task<int> EndAsync(Account account, IQueryable<SignInSession> sessions, ActionContext by, CancellationToken cancellationToken)
    {
        var ended = await sessions.ToListAsync(cancellationToken);
        if (ended.Count == 0) return 0;
        context.RemoveRange(ended);
        await context.SaveAsync(by, ended.Count == 1 ? "Ended a session" : $"Ended {ended.Count} sessions", AccountSubjects.Of(account), cancellationToken);
        return ended.Count;
    }
}
