namespace Concordat.Application.Search;

/// <summary>What is looked for: the words, one kind of thing or all, in one partnership or all, and which page of the results.</summary>
public sealed record SearchFor(string? Words, SearchKind? Kind = null, Guid? PartnershipId = null, int Page = 1)
{
    /// <summary>How many results a page has.</summary>
    public const int PageSize = 20;
}
