using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>API keys: made and revoked by the person whose they are, shown once.</summary>
public sealed class ApiKeyService(ConcordatContext context, ViewerService viewers, TimeProvider clock)
{
    private const string Letters = "concordat_";
    private const int Most = 20;

    /// <summary>The person's keys, the newest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(Viewer viewer, CancellationToken cancellationToken = default) =>
        await context.Set<ApiKey>().AsNoTracking().Where(k => k.PersonId == viewer.PersonId).OrderByDescending(k => k.CreatedAt).ToListAsync(cancellationToken);

    /// <summary>Makes a key; what it returns is not kept and cannot be shown again.</summary>
    public async Task<string> CreateAsync(string? name, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (by.By.PersonId is not { } person) throw new RefusedException("Sign in to make a key.");
        var reasons = new List<Reason>();
        if (!Given.IsGiven(name)) reasons.Add(new Reason("Say what the key is for, such as “Monthly report”.", nameof(ApiKey.Name)));
        else if (name.Trim().Length > 100) reasons.Add(new Reason("What the key is for must be 100 characters or fewer.", nameof(ApiKey.Name)));
        if (await context.Set<ApiKey>().CountAsync(k => k.PersonId == person && k.RevokedAt == null, cancellationToken) >= Most) reasons.Add(new Reason($"You have {Most} keys. Revoke one that is no longer used."));
        RefusedException.ThrowIfAny(reasons);
        var secret = Letters + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var key = new ApiKey { Id = by.NewKey(), PersonId = person, Name = name!.Trim(), Beginning = secret[..(Letters.Length + 6)], SecretHash = HashOf(secret), CreatedAt = by.At };
        context.Add(key);
        await context.SaveAsync(by, "Made an API key", Subject(key), cancellationToken);
        return secret;
    }

    /// <summary>Revokes a key of the person's own, from now on.</summary>
    public async Task RevokeAsync(Guid id, ActionContext by, CancellationToken cancellationToken = default)
    {
        var key = await context.Set<ApiKey>().SingleOrDefaultAsync(k => k.Id == id && k.PersonId == by.By.PersonId && by.By.PersonId != null, cancellationToken)
            ?? throw new RefusedException("This key does not exist. Choose one from the list.");
        if (key.RevokedAt is not null) return;
        key.RevokedAt = by.At;
        await context.SaveAsync(by, "Revoked an API key", Subject(key), cancellationToken);
    }

    /// <summary>Who acts with a key; null when it is no key, or was revoked.</summary>
    public async Task<Viewer?> ViewerOfAsync(string secret, CancellationToken cancellationToken = default)
    {
        if (!secret.StartsWith(Letters, StringComparison.Ordinal) || secret.Length > 100) return null;
        var hash = HashOf(secret);
        var key = await context.Set<ApiKey>().AsNoTracking().Where(k => k.SecretHash == hash && k.RevokedAt == null).Select(k => new { k.Id, k.PersonId, k.LastUsedAt }).SingleOrDefaultAsync(cancellationToken);
        if (key is null) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        if (key.LastUsedAt is null || now - key.LastUsedAt > TimeSpan.FromHours(1)) await context.Set<ApiKey>().Where(k => k.Id == key.Id).ExecuteUpdateAsync(k => k.SetProperty(p => p.LastUsedAt, now), cancellationToken);
        var viewer = await viewers.OfPersonAsync(key.PersonId, cancellationToken);
        return viewer.PersonId is null ? null : viewer;
    }

    private static AuditSubject Subject(ApiKey key) => new("API key", key.Id, null, AuditScope.Account, key.PersonId);

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
