using System.Globalization;
using System.Security.Cryptography;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>The second factor of an account: an authenticator app, and ten recovery codes for the day the phone is gone.</summary>
public sealed class SecondFactorService(ConcordatContext context, SecretBox box, WallClock clock)
{
    /// <summary>How many recovery codes there are.</summary>
    public const int Codes = 10;

    // No letters or figures that are read one for another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private readonly AccountTokens _tokens = new(context, box);

    /// <summary>A key to confirm; the same one until it is, so that a page shown twice shows one key.</summary>
    public async Task<SecondFactorSetUp> BeginAsync(Guid accountId, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(accountId, cancellationToken);
        var waiting = await _tokens.FindAsync(accountId, AccountTokens.KeyToConfirm, cancellationToken);
        var key = waiting?.Text ?? OneTimeCode.NewKey();
        if (waiting is null)
        {
            await _tokens.PutAsync(accountId, AccountTokens.KeyToConfirm, key, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        }

        return new SecondFactorSetUp(OneTimeCode.InGroups(key), OneTimeCode.AddressOf(key, account.Email ?? ""));
    }

    /// <summary>Turns the second factor on, once a code shows that the app has the key, and makes the recovery codes.</summary>
    public async Task ConfirmAsync(Guid accountId, string? code, ActionContext by, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(accountId, cancellationToken);
        var waiting = await _tokens.FindAsync(accountId, AccountTokens.KeyToConfirm, cancellationToken)
            ?? throw new RefusedException("Start again: there is no key waiting to be confirmed.");
        if (string.IsNullOrWhiteSpace(code)) throw new RefusedException("Enter the code from your app.", "Code");
        var step = OneTimeCode.StepOf(waiting.Text, code, clock.Now, after: 0)
            ?? throw new RefusedException("This is not the code your app should show now. Wait for the next one, and check that the phone’s clock sets itself.", "Code");
        account.TwoFactorEnabled = true;
        await _tokens.PutAsync(accountId, AccountTokens.Key, waiting.Text, cancellationToken);
        await _tokens.PutAsync(accountId, AccountTokens.LastStep, step.ToString(CultureInfo.InvariantCulture), cancellationToken);
        await _tokens.TakeOutAsync(accountId, cancellationToken, AccountTokens.KeyToConfirm);
        await PutCodesAsync(accountId, cancellationToken);
        await context.SaveAsync(by, "Turned on the second factor", AccountSubjects.Of(account), cancellationToken);
    }

    /// <summary>Makes ten new recovery codes; the old ones stop working.</summary>
    public async Task MakeCodesAsync(Guid accountId, ActionContext by, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(accountId, cancellationToken);
        if (!account.TwoFactorEnabled) throw new RefusedException("Turn on the second factor first.");
        await PutCodesAsync(accountId, cancellationToken);
        await context.SaveAsync(by, "Made new recovery codes", AccountSubjects.Of(account), cancellationToken);
    }

    /// <summary>The codes just made, until the person says that they are kept; null afterwards.</summary>
    public async Task<IReadOnlyList<string>?> CodesToShowAsync(Guid accountId, CancellationToken cancellationToken = default) =>
        (await _tokens.FindAsync(accountId, AccountTokens.RecoveryCodesToShow, cancellationToken))?.Text.Split(' ');

    /// <summary>The person has kept the codes: they are not shown again.</summary>
    public async Task KeptCodesAsync(Guid accountId, CancellationToken cancellationToken = default)
    {
        await _tokens.TakeOutAsync(accountId, cancellationToken, AccountTokens.RecoveryCodesToShow);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>How many recovery codes have not been used.</summary>
    public async Task<int> CodesLeftAsync(Guid accountId, CancellationToken cancellationToken = default) =>
        (await _tokens.FindAsync(accountId, AccountTokens.RecoveryCodes, cancellationToken))?.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0;

    /// <summary>Whether a code of the app, or a recovery code, is right. Either works once.</summary>
    public async Task<bool> CheckAsync(Guid accountId, string? code, CancellationToken cancellationToken = default)
    {
        var typed = new string([.. (code ?? "").ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
        if (typed.Length == 6 && typed.All(char.IsAsciiDigit))
        {
            var key = await _tokens.FindAsync(accountId, AccountTokens.Key, cancellationToken);
            var last = await _tokens.FindAsync(accountId, AccountTokens.LastStep, cancellationToken);
            if (key is null || last is null) return false;
            var step = OneTimeCode.StepOf(key.Text, typed, clock.Now, long.Parse(last.Text, CultureInfo.InvariantCulture));
            return step is not null && await _tokens.ReplaceAsync(accountId, AccountTokens.LastStep, last, step.Value.ToString(CultureInfo.InvariantCulture), cancellationToken);
        }

        var codes = await _tokens.FindAsync(accountId, AccountTokens.RecoveryCodes, cancellationToken);
        if (codes is null || typed.Length == 0) return false;
        var left = codes.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(known => known.Replace("-", "") != typed).ToList();
        return left.Count < codes.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length
            && await _tokens.ReplaceAsync(accountId, AccountTokens.RecoveryCodes, codes, string.Join(' ', left), cancellationToken);
    }

    /// <summary>Turns the second factor off: by the person, who gives a code, or by an administrator for a person who has neither phone nor codes.</summary>
    public async Task TurnOffAsync(Guid accountId, string action, ActionContext by, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(accountId, cancellationToken);
        if (!account.TwoFactorEnabled) throw new RefusedException("The second factor is off already.");
        account.TwoFactorEnabled = false;
        await _tokens.TakeOutAsync(accountId, cancellationToken, AccountTokens.Key, AccountTokens.KeyToConfirm, AccountTokens.LastStep, AccountTokens.RecoveryCodes, AccountTokens.RecoveryCodesToShow);
        await context.SaveAsync(by, action, AccountSubjects.Of(account), cancellationToken);
    }

    private async Task PutCodesAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var codes = string.Join(' ', Enumerable.Range(0, Codes).Select(_ => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}"));
        await _tokens.PutAsync(accountId, AccountTokens.RecoveryCodes, codes, cancellationToken);
        await _tokens.PutAsync(accountId, AccountTokens.RecoveryCodesToShow, codes, cancellationToken);
    }

    private async Task<Account> FindAsync(Guid accountId, CancellationToken cancellationToken) =>
        await context.Set<Account>().SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken) ?? throw new RefusedException("This account is no longer there.");
}
