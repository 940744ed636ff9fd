using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;

namespace Concordat.Web.Api;

/// <summary>Reviews.</summary>
internal static class ReviewsEndpoints
{
    public static void Map(RouteGroupBuilder v1)
    {
        v1.MapGet("/partnerships/{partnership}/reviews", ListAsync).Needs(RecordKind.Review, Verb.See)
            .WithSummary("Reviews, by number").Produces<ApiPage<ApiReview>>().ProducesProblem(400);
        v1.MapGet("/partnerships/{partnership}/reviews/{review}", ShowAsync).Needs(RecordKind.Review, Verb.See)
            .WithSummary("One review, such as rev-3").Produces<ApiReview>().ProducesProblem(404);
        v1.MapGet("/partnerships/{partnership}/reviews/{review}/theme-suggestions", SuggestAsync).Needs(RecordKind.Finding, Verb.See)
            .WithSummary("Themes that the evidence of a review suggests, best first").Produces<ApiPage<ApiThemeSuggestion>>().ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext http, RecordFeedService feed, string partnership, string? cursor, int? limit)
    {
        _ = partnership;
        if (ApiCursor.Read(cursor) is not { } after) return ApiCursor.Unknown();
        var most = ApiCursor.Limit(limit);
        var caller = ApiCaller.Of(http);
        var reviews = await feed.ReviewsAsync(caller.Partnership.Id, after, most + 1, caller.Viewer, http.RequestAborted);
        return TypedResults.Ok(new ApiPage<ApiReview>([.. reviews.Take(most).Select(ApiReview.Of)], reviews.Count > most ? ApiCursor.Of(reviews[most - 1].Number) : null));
    }

    private static async Task<IResult> SuggestAsync(HttpContext http, ReviewService reviews, ThemeSuggestionService suggestions, string partnership, string review)
    {
        _ = partnership;
        var caller = ApiCaller.Of(http);
        if (ApiReference.Read(review, "rev-") is not { } number || await reviews.FindAsync(caller.Partnership.Id, number, caller.Viewer, http.RequestAborted) is not { } found) return ApiProblem.NotFound();
        var view = await suggestions.SuggestAsync(found, caller.Viewer, http.RequestAborted);
        return TypedResults.Ok(new ApiPage<ApiThemeSuggestion>([.. view.All.Select(ApiThemeSuggestion.Of)], null));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ReviewService reviews, string partnership, string review)
    {
        _ = partnership;
        var caller = ApiCaller.Of(http);
        if (ApiReference.Read(review, "rev-") is not { } number || await reviews.FindAsync(caller.Partnership.Id, number, caller.Viewer, http.RequestAborted) is not { } found) return ApiProblem.NotFound();
        http.Response.Headers.ETag = ApiTag.Of(found.Version);
        return TypedResults.Ok(ApiReview.Of(found));
    }
}
