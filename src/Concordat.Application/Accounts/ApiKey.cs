namespace Concordat.Application.Accounts;

/// <summary>A key with which a program acts for a person, with that person's roles of the day and no more. The key itself is not kept.</summary>
public sealed class ApiKey
{
    public Guid Id { get; set; }

    public Guid PersonId { get; set; }

    /// <summary>What it is for, in the person's words.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its first letters, to tell one from another.</summary>
    public string Beginning { get; set; } = "";

    /// <summary>SHA-256 of the key, in hexadecimal.</summary>
    public string SecretHash { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    /// <summary>To within an hour; null while never used.</summary>
    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}
