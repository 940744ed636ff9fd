namespace Concordat.Domain.Publication;

/// <summary>What was published, exactly, for good. It has no verb that changes it, and the database refuses to change or delete it.</summary>
public sealed class ReportVersion
{
    private ReportVersion()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Its number in the review, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>Who published it.</summary>
    public Guid? PublishedByPersonId { get; private set; }

    /// <summary>Their name on that day.</summary>
    public string PublishedByName { get; private set; } = "";

    /// <summary>What is different from the version before, in the publisher's words; null for the first.</summary>
    public string? ChangeNote { get; private set; }

    /// <summary>Why the monitoring officer published without a record of the equality duty; null otherwise.</summary>
    public string? EqualityReason { get; private set; }

    /// <summary>The public part as a document, in JSON.</summary>
    public string PublicJson { get; private set; } = "";

    /// <summary>The public part in Word.</summary>
    public byte[] PublicWord { get; private set; } = [];

    /// <summary>SHA-256 of it.</summary>
    public string PublicWordSha256 { get; private set; } = "";

    /// <summary>The part with exempt matter as a document; null when there is none.</summary>
    public string? ExemptJson { get; private set; }

    /// <summary>The part with exempt matter in Word.</summary>
    public byte[]? ExemptWord { get; private set; }

    /// <summary>SHA-256 of it.</summary>
    public string? ExemptWordSha256 { get; private set; }

    /// <summary>Keeps a version.</summary>
    public static ReportVersion Keep(
        Guid id, Guid partnershipId, Guid reviewId, int number, DateTime at, Guid? byPersonId, string byName, string? changeNote, string? equalityReason,
        PublishedPart publicPart, PublishedPart? exemptPart) =>
        new()
        {
            Id = id,
            PartnershipId = partnershipId,
            ReviewId = reviewId,
            Number = number,
            PublishedAt = at,
            PublishedByPersonId = byPersonId,
            PublishedByName = byName,
            ChangeNote = changeNote,
            EqualityReason = equalityReason,
            PublicJson = publicPart.Json,
            PublicWord = publicPart.Word,
            PublicWordSha256 = publicPart.WordSha256,
            ExemptJson = exemptPart?.Json,
            ExemptWord = exemptPart?.Word,
            ExemptWordSha256 = exemptPart?.WordSha256,
        };
}
