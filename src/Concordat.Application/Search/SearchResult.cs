namespace Concordat.Application.Search;

/// <summary>One thing found, its title and a passage of it in parts, so that whoever shows it marks the words and encodes the rest.</summary>
public sealed record SearchResult(SearchKind Kind, Guid RecordId, IReadOnlyList<SearchPart> Title, IReadOnlyList<SearchPart> Passage, string Address, string Partnership, DateOnly? DatedOn);
