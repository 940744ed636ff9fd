namespace Concordat.Domain.Shared;

/// <summary>A file somebody gave, kept byte for byte and known by its SHA-256, so that what was read from it can be checked.</summary>
public sealed class StoredFile
{
    private StoredFile()
    {
    }

    /// <summary>Keeps a file.</summary>
    public static StoredFile Keep(Guid id, Guid partnershipId, string name, string contentType, byte[] content, string sha256, Guid? byPersonId, DateTime at) =>
        new() { Id = id, PartnershipId = partnershipId, Name = name, ContentType = contentType, Content = content, Size = content.LongLength, Sha256 = sha256, ByPersonId = byPersonId, At = at };

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The partnership it was given to.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The name it came with.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of file it is.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Its bytes.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>How many bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of its bytes, 64 small hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Who gave it.</summary>
    public Guid? ByPersonId { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>True when only those the review names may open it.</summary>
    public bool InConfidence { get; set; }
}
