namespace Concordat.Application.Accounts;

/// <summary>
/// A private link that lets one person set a password once: an invitation, or a password forgotten. The address holds 256
/// random bits; the database holds their hash.
/// </summary>
public sealed class AccountLink
{
    /// <summary>Key; not the secret in the address.</summary>
    public Guid Id { get; set; }

    /// <summary>What it is for.</summary>
    public AccountLinkKind Kind { get; set; }

    /// <summary>SHA-256 of the secret in the address, in hexadecimal.</summary>
    public string SecretHash { get; set; } = "";

    /// <summary>Whose account it opens.</summary>
    public Guid PersonId { get; set; }

    /// <summary>The partnership whose administrator made it.</summary>
    public Guid PartnershipId { get; set; }

    /// <summary>Who made it.</summary>
    public Guid? MadeByPersonId { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime MadeAt { get; set; }

    /// <summary>When it stops working by itself.</summary>
    public DateTime EndsAt { get; set; }

    /// <summary>When it was used; null while it has not been.</summary>
    public DateTime? UsedAt { get; set; }

    /// <summary>When it was withdrawn, or replaced by a newer one; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Whether it can still be used.</summary>
    public bool IsOpenAt(DateTime at) => UsedAt is null && WithdrawnAt is null && EndsAt > at;
}
