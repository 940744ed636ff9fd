namespace Concordat.Application.Search;

/// <summary>What a projection reads from the database for one entry, before it is put into words.</summary>
internal sealed class SearchRow
{
    public Guid RecordId { get; init; }

    public Guid OwnerId { get; init; }

    public Guid ReviewId { get; init; }

    public int ReviewNumber { get; init; }

    public Guid PartnershipId { get; init; }

    public string Slug { get; init; } = "";

    /// <summary>The convening organisation while the review is kept to it.</summary>
    public Guid? KeptTo { get; init; }

    public int Number { get; init; }

    public bool IsExempt { get; init; }

    public string? Title { get; init; }

    public string? Body { get; init; }

    public string? More { get; init; }

    public DateOnly? DatedOn { get; init; }
}
