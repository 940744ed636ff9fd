using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Hosting;

/// <summary>
/// Sign-in tickets in the database, so that a person sees their sessions and can end each. The cookie holds a secret; the
/// database its hash. A ticket just read is good for five seconds more, so that a page with many requests asks once.
/// </summary>
public sealed class DatabaseTicketStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, IHttpContextAccessor http) : ITicketStore
{
    /// <summary>The claim that names the session in the ticket, so that the sessions page knows which one is this one.</summary>
    public const string SessionClaim = "concordat:session";

    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(5);
    private readonly IDataProtector _protector = protection.CreateProtector("Concordat.SignInSessions");
    private readonly ConcurrentDictionary<string, (DateTime Until, AuthenticationTicket Ticket)> _recent = new();

    /// <inheritdoc/>
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var id = Guid.CreateVersion7();
        ((ClaimsIdentity)ticket.Principal.Identity!).AddClaim(new Claim(SessionClaim, id.ToString("D")));
        var session = new SignInSession
        {
            Id = id,
            SecretHash = Hash(secret),
            AccountId = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!),
            Ticket = Close(ticket),
            Device = Device(),
            StartedAt = now,
            LastSeenAt = now,
            ExpiresAt = ticket.Properties.ExpiresUtc?.UtcDateTime ?? now.AddHours(12),
        };
        await WithContextAsync(async context =>
        {
            context.Add(session);
            await context.SaveChangesAsync();
            return 0;
        });
        return secret;
    }

    /// <inheritdoc/>
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var hash = Hash(key);
        var closed = Close(ticket);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var until = ticket.Properties.ExpiresUtc?.UtcDateTime ?? now.AddHours(12);
        await WithContextAsync(context => context.Set<SignInSession>().Where(s => s.SecretHash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Ticket, closed).SetProperty(s => s.LastSeenAt, now).SetProperty(s => s.ExpiresAt, until)));
        _recent.TryRemove(hash, out _);
    }

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var hash = Hash(key);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (_recent.TryGetValue(hash, out var known) && known.Until > now) return known.Ticket;
        var session = await WithContextAsync(context => context.Set<SignInSession>().AsNoTracking().Where(s => s.SecretHash == hash && s.ExpiresAt > now).Select(s => new { s.Ticket, s.LastSeenAt }).SingleOrDefaultAsync());
        if (session is null)
        {
            _recent.TryRemove(hash, out _);
            return null;
        }

        if (now - session.LastSeenAt > TimeSpan.FromMinutes(5))
        {
            await WithContextAsync(context => context.Set<SignInSession>().Where(s => s.SecretHash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now)));
        }

        var ticket = Open(session.Ticket);
        if (ticket is null) return null;
        if (_recent.Count > 10_000) _recent.Clear();
        _recent[hash] = (now + Recent, ticket);
        return ticket;
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string key)
    {
        var hash = Hash(key);
        await WithContextAsync(context => context.Set<SignInSession>().Where(s => s.SecretHash == hash).ExecuteDeleteAsync());
        _recent.TryRemove(hash, out _);
    }

    /// <summary>Forgets what was read just now: a session was ended, and in this process it ends at once.</summary>
    public void Forget() => _recent.Clear();

    private byte[] Close(AuthenticationTicket ticket) => _protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private AuthenticationTicket? Open(byte[] closed)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(_protector.Unprotect(closed));
        }
        catch (CryptographicException)
        {
            // The keys were changed: the person signs in again.
            return null;
        }
    }

    private string Device()
    {
        var agent = http.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
        return agent.Length > 300 ? agent[..300] : agent;
    }

    private async Task<T> WithContextAsync<T>(Func<ConcordatContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ConcordatContext>());
    }

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
