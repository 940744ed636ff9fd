namespace Concordat.Application.Search;

/// <summary>One page of what was found, and how many there are of each kind the viewer may see.</summary>
public sealed record SearchResults(IReadOnlyList<SearchResult> Found, int Total, IReadOnlyDictionary<SearchKind, int> Counts, bool IsEmptyQuery)
{
    /// <summary>Nothing was looked for.</summary>
    public static SearchResults NothingAsked { get; } = new([], 0, new Dictionary<SearchKind, int>(), IsEmptyQuery: true);
}
