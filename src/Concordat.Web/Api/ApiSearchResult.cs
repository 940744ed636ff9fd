using Concordat.Application.Search;

namespace Concordat.Web.Api;

/// <summary>One thing found. <paramref name="Address"/> is the address of its page.</summary>
public sealed record ApiSearchResult(string Kind, string Title, string Passage, string Address, string Partnership, DateOnly? DatedOn)
{
    internal static ApiSearchResult Of(SearchResult result) => new(
        result.Kind.ToString(), string.Concat(result.Title.Select(p => p.Text)), string.Concat(result.Passage.Select(p => p.Text)), result.Address, result.Partnership, result.DatedOn);
}
