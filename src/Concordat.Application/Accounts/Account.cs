using Microsoft.AspNetCore.Identity;

namespace Concordat.Application.Accounts;

/// <summary>How a person signs in. What they may do comes from the roles the person holds, never from the account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Whose account it is.</summary>
    public Guid PersonId { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>When it was closed, in UTC; null while its owner may sign in.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>Why it was closed.</summary>
    public string? ClosedReason { get; set; }
}
