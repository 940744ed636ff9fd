using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Hosting;

/// <summary>
/// Sign-in tickets in the database, so that a person sees their sessions and can end each. The cookie holds a secret; the
/// database its hash. Every request asks the database whether the session goes on and who uses it; only the opened ticket is kept.
/// </summary>
public sealed class DatabaseTicketStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, IHttpContextAccessor http) : ITicketStore
{
    /// <summary>The claim that names the session in the ticket, so that the sessions page knows which one is this one.</summary>
    public const string SessionClaim = "concordat:session";

    private const int MostOpened = 2000;
    private readonly IDataProtector _protector = protection.CreateProtector("Concordat.SignInSessions");
    private readonly ConcurrentDictionary<string, (DateTime ExpiresAt, AuthenticationTicket Ticket)> _opened = new();

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
        _opened.TryRemove(hash, out _);
    }

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await FindAsync(key, scope.ServiceProvider, CancellationToken.None)).Ticket;
    }

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var (ticket, session) = await FindAsync(key, httpContext.RequestServices, cancellationToken);
        if (ticket is not null) httpContext.Features.Set(session);
        return ticket;
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string key)
    {
        var hash = Hash(key);
        await WithContextAsync(context => context.Set<SignInSession>().Where(s => s.SecretHash == hash).ExecuteDeleteAsync());
        _opened.TryRemove(hash, out _);
    }

    private async Task<(AuthenticationTicket? Ticket, SessionInUse? Session)> FindAsync(string key, IServiceProvider services, CancellationToken cancellationToken)
    {
        var hash = Hash(key);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var session = await services.GetRequiredService<ViewerService>().OfSessionAsync(hash, now, cancellationToken);
        if (session is null)
        {
            _opened.TryRemove(hash, out _);
            return (null, null);
        }

        var context = services.GetRequiredService<ConcordatContext>();
        if (now - session.LastSeenAt > TimeSpan.FromMinutes(5))
        {
            await context.Set<SignInSession>().Where(s => s.SecretHash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), cancellationToken);
        }

        // A renewed ticket ends at another time.
        if (_opened.TryGetValue(hash, out var known) && known.ExpiresAt == session.ExpiresAt) return (known.Ticket, session);
        var closed = await context.Set<SignInSession>().AsNoTracking().Where(s => s.SecretHash == hash).Select(s => s.Ticket).SingleOrDefaultAsync(cancellationToken);
        var ticket = closed is null ? null : Open(closed);
        if (ticket is null) return (null, null);
        if (_opened.Count >= MostOpened) _opened.Clear();
        _opened[hash] = (session.ExpiresAt, ticket);
        return (ticket, session);
    }

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
