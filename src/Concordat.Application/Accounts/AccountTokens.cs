using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>
/// The secrets of an account's second factor, each closed with the key file. A secret is replaced only by whoever knows what
/// it was, so that a code cannot be used twice at once.
/// </summary>
internal sealed class AccountTokens(ConcordatContext context, SecretBox box)
{
    public const string Key = "second-factor-key";
    public const string KeyToConfirm = "second-factor-key-to-confirm";
    public const string LastStep = "second-factor-last-step";
    public const string RecoveryCodes = "recovery-codes";
    public const string RecoveryCodesToShow = "recovery-codes-to-show";
    private const string Provider = "Concordat";

    public async Task<ClosedToken?> FindAsync(Guid accountId, string name, CancellationToken cancellationToken)
    {
        var value = await Of(accountId, name).Select(t => t.Value).SingleOrDefaultAsync(cancellationToken);
        return value is null ? null : new ClosedToken(value, box.Open(value, NameOf(accountId, name)));
    }

    /// <summary>Puts a secret in place, to be saved with the change.</summary>
    public async Task PutAsync(Guid accountId, string name, string text, CancellationToken cancellationToken)
    {
        var closed = box.Close(text, NameOf(accountId, name));
        var token = await context.Set<IdentityUserToken<Guid>>().SingleOrDefaultAsync(t => t.UserId == accountId && t.LoginProvider == Provider && t.Name == name, cancellationToken);
        if (token is null) context.Add(new IdentityUserToken<Guid> { UserId = accountId, LoginProvider = Provider, Name = name, Value = closed });
        else token.Value = closed;
    }

    /// <summary>Replaces a secret at once; false when somebody replaced it first.</summary>
    public async Task<bool> ReplaceAsync(Guid accountId, string name, ClosedToken before, string text, CancellationToken cancellationToken)
    {
        var closed = box.Close(text, NameOf(accountId, name));
        return await Of(accountId, name).Where(t => t.Value == before.Closed).ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, closed), cancellationToken) == 1;
    }

    /// <summary>Takes secrets out, to be saved with the change.</summary>
    public async Task TakeOutAsync(Guid accountId, CancellationToken cancellationToken, params string[] names) =>
        context.RemoveRange(await context.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == accountId && t.LoginProvider == Provider && names.Contains(t.Name)).ToListAsync(cancellationToken));

    private IQueryable<IdentityUserToken<Guid>> Of(Guid accountId, string name) =>
        context.Set<IdentityUserToken<Guid>>().AsNoTracking().Where(t => t.UserId == accountId && t.LoginProvider == Provider && t.Name == name);

    private static string NameOf(Guid accountId, string name) => $"account {accountId:D} {name}";
}
