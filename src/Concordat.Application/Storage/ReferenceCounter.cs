namespace Concordat.Application.Storage;

/// <summary>The last number given out for a kind of record in a partnership: 12 when the newest recommendation is REC-12.</summary>
public sealed class ReferenceCounter
{
    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; set; }

    /// <summary>The letters of the reference, such as REC.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The last number given out.</summary>
    public int Last { get; set; }
}
