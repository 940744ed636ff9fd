using Concordat.Application.Partnerships;
using Concordat.Application.Search;

namespace Concordat.Web.Api;

/// <summary>Search over what the caller may see.</summary>
internal static class SearchEndpoints
{
    public static void Map(RouteGroupBuilder v1) => v1.MapGet("/search", FindAsync).Needs(RecordKind.Review, Verb.See)
        .WithSummary("Finds by words, “phrases” and beginnings*; best first").Produces<ApiPage<ApiSearchResult>>().ProducesProblem(400);

    private static async Task<IResult> FindAsync(HttpContext http, SearchService search, string? q, string? kind, string? cursor)
    {
        if (ApiCursor.Read(cursor) is not { } after) return ApiCursor.Unknown();
        SearchKind? only = null;
        if (kind is not null)
        {
            if (!Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var named) || !Enum.IsDefined(named)) return ApiProblem.Of(400, "There is no such kind", $"Send one of {string.Join(", ", Enum.GetNames<SearchKind>())}, or leave “kind” out.");
            only = named;
        }

        var page = (after / SearchFor.PageSize) + 1;
        var results = await search.FindAsync(new SearchFor(q, only, Page: page), ApiCaller.Of(http).Viewer, http.RequestAborted);
        var shown = page * SearchFor.PageSize;
        var items = after >= results.Total ? [] : results.Found.Select(ApiSearchResult.Of).ToList();
        return TypedResults.Ok(new ApiPage<ApiSearchResult>(items, shown < results.Total ? ApiCursor.Of(shown) : null));
    }
}
