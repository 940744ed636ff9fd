using Concordat.Application.Publication;
using Microsoft.AspNetCore.Authorization;

namespace Concordat.Web.Api;

/// <summary>What anybody may read, without a key: exactly what the public pages show.</summary>
internal static class PublicEndpoints
{
    public static void Map(RouteGroupBuilder v1)
    {
        var open = v1.MapGroup("/public").WithMetadata(new AllowAnonymousAttribute());
        open.MapGet("/partnerships", PartnershipsAsync).WithSummary("The partnerships there are").Produces<ApiPage<ApiPartnership>>();
        open.MapGet("/partnerships/{partnership}/reviews", ReviewsAsync).WithSummary("The reviews that are public, by number").Produces<ApiPage<ApiReview>>().ProducesProblem(404);
        open.MapGet("/partnerships/{partnership}/recommendations", RecommendationsAsync).WithSummary("The register of recommendations with every answer and action, by number").Produces<ApiPage<PublicRecommendation>>().ProducesProblem(404);
    }

    private static async Task<IResult> PartnershipsAsync(HttpContext http, PublicSiteService site) =>
        TypedResults.Ok(new ApiPage<ApiPartnership>([.. (await site.PartnershipsAsync(http.RequestAborted)).Select(p => new ApiPartnership(p.Slug, p.Name, p.StartedOn))], null));

    private static async Task<IResult> ReviewsAsync(HttpContext http, PublicSiteService site, string partnership, string? cursor, int? limit)
    {
        if (await site.FindAsync(partnership, http.RequestAborted) is not { } found) return ApiProblem.NotFound();
        var reviews = await site.ReviewsAsync(found.Id, http.RequestAborted);
        return Part(reviews.OrderBy(r => r.Number), r => r.Number, ApiReview.Of, cursor, limit);
    }

    private static async Task<IResult> RecommendationsAsync(HttpContext http, PublicSiteService site, PublicRegisterService register, string partnership, string? cursor, int? limit)
    {
        if (await site.FindAsync(partnership, http.RequestAborted) is not { } found) return ApiProblem.NotFound();
        return Part(await register.AllAsync(found.Id, http.RequestAborted), r => r.Number, r => r, cursor, limit);
    }

    private static IResult Part<TFrom, TTo>(IEnumerable<TFrom> all, Func<TFrom, int> number, Func<TFrom, TTo> shown, string? cursor, int? limit)
    {
        if (ApiCursor.Read(cursor) is not { } after) return ApiCursor.Unknown();
        var most = ApiCursor.Limit(limit);
        var part = all.Where(one => number(one) > after).Take(most + 1).ToList();
        return TypedResults.Ok(new ApiPage<TTo>([.. part.Take(most).Select(shown)], part.Count > most ? ApiCursor.Of(number(part[most - 1])) : null));
    }
}
