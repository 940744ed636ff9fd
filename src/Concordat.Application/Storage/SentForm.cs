namespace Concordat.Application.Storage;

/// <summary>A form that was sent and made a change, by a hash of what was in it. Kept for a week.</summary>
public sealed class SentForm
{
    /// <summary>SHA-256 of the form, of who sent it and of what was in it.</summary>
    public string Hash { get; set; } = "";

    /// <summary>When it was sent, in UTC and by the real clock.</summary>
    public DateTime SentAt { get; set; }

    /// <summary>The kind of record its change is about, in words.</summary>
    public string MadeKind { get; set; } = "";

    /// <summary>The key of that record.</summary>
    public Guid MadeId { get; set; }

    /// <summary>Where whoever sent it was led; null where they stayed on the page.</summary>
    public string? Address { get; set; }
}
