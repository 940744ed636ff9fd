using Concordat.Application.Partnerships;

namespace Concordat.Application.Search;

/// <summary>
/// One thing that can be found, with who may find it beside it, so that the query itself leaves out what the viewer may not
/// see. What was given in confidence has no entry at all, and neither has a draft.
/// </summary>
public sealed class SearchEntry
{
    /// <summary>Given by the database; the words are kept under it.</summary>
    public long Id { get; set; }

    public SearchKind Kind { get; set; }

    public Guid RecordId { get; set; }

    /// <summary>The record whose changes also change this entry: the recommendation of a response. The record itself where there is none.</summary>
    public Guid OwnerId { get; set; }

    public Guid? ReviewId { get; set; }

    public Guid PartnershipId { get; set; }

    /// <summary>The kind of record a role must let one see.</summary>
    public RecordKind Sees { get; set; }

    /// <summary>The one organisation whose people find it; null for everybody of the partnership.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>Found only by those who see exempt matter.</summary>
    public bool IsExempt { get; set; }

    public string Title { get; set; } = "";

    public string Body { get; set; } = "";

    public string Address { get; set; } = "";

    public DateOnly? DatedOn { get; set; }
}
