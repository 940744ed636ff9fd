namespace Concordat.Application.Storage;

/// <summary>A file somebody chose to take in, kept between the page that shows what it would do and the button that does it. Gone after a day.</summary>
public sealed class KeptUpload
{
    public Guid Id { get; set; }

    public Guid PartnershipId { get; set; }

    /// <summary>Who chose it; nobody else can take it in.</summary>
    public Guid PersonId { get; set; }

    /// <summary>When, in UTC and by the real clock.</summary>
    public DateTime KeptAt { get; set; }

    public byte[] Content { get; set; } = [];
}
