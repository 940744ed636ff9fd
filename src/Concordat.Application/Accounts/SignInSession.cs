namespace Concordat.Application.Accounts;

/// <summary>One signed-in browser. The person sees theirs and can end each.</summary>
public sealed class SignInSession
{
    /// <summary>Key; not the secret in the cookie.</summary>
    public Guid Id { get; set; }

    /// <summary>SHA-256 of the secret in the cookie, in hexadecimal.</summary>
    public string SecretHash { get; set; } = "";

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The sign-in ticket, closed with the server's keys.</summary>
    public byte[] Ticket { get; set; } = [];

    /// <summary>What the browser says it is.</summary>
    public string Device { get; set; } = "";

    /// <summary>When it began, in UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>When it was last used, to within five minutes.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>When it ends by itself.</summary>
    public DateTime ExpiresAt { get; set; }
}
