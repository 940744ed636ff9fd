using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Api;

/// <summary>Recommendations and the answers to them.</summary>
internal static class RecommendationsEndpoints
{
    public static void Map(RouteGroupBuilder v1)
    {
        const string one = "/partnerships/{partnership}/recommendations/{recommendation}";
        v1.MapGet("/partnerships/{partnership}/recommendations", ListAsync).Needs(RecordKind.Recommendation, Verb.See)
            .WithSummary("Recommendations with their addressees, responses and actions, by number").Produces<ApiPage<ApiRecommendation>>().ProducesProblem(400);
        v1.MapGet(one, ShowAsync).Needs(RecordKind.Recommendation, Verb.See)
            .WithSummary("One recommendation, such as rec-12, with its ETag").Produces<ApiRecommendation>().ProducesProblem(404);
        v1.MapPatch(one, RewordAsync).Needs(RecordKind.Recommendation, Verb.Change)
            .WithSummary("Rewords a draft; needs If-Match").Accepts<ApiRewording>("application/json").Produces<ApiRecommendation>().ProducesProblem(409).ProducesProblem(412).ProducesProblem(428);
        v1.MapPost(one + "/addressees/{addressee:guid}/responses", RespondAsync).Needs(RecordKind.Response, Verb.Respond)
            .WithSummary("Records an addressee’s answer; needs If-Match").Accepts<ApiRespond>("application/json").Produces<ApiRecommendation>(201).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428);
    }

    private static async Task<IResult> ListAsync(HttpContext http, RecordFeedService feed, string partnership, string? cursor, int? limit, string? status)
    {
        _ = partnership;
        if (ApiCursor.Read(cursor) is not { } after) return ApiCursor.Unknown();
        RecommendationStatus? only = null;
        if (status is not null)
        {
            if (!Enum.TryParse<RecommendationStatus>(status, ignoreCase: true, out var named) || !Enum.IsDefined(named)) return ApiProblem.Of(400, "There is no such status", $"Send one of {string.Join(", ", Enum.GetNames<RecommendationStatus>())}, or leave “status” out.");
            only = named;
        }

        var most = ApiCursor.Limit(limit);
        var caller = ApiCaller.Of(http);
        var found = await feed.RecommendationsAsync(caller.Partnership.Id, after, most + 1, only, caller.Viewer, http.RequestAborted);
        return TypedResults.Ok(new ApiPage<ApiRecommendation>([.. found.Take(most).Select(r => ApiRecommendation.Of(r, NameIn(caller)))], found.Count > most ? ApiCursor.Of(found[most - 1].Recommendation.Number) : null));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, RecordFeedService feed, string partnership, string recommendation)
    {
        _ = partnership;
        return await FindAsync(http, feed, recommendation) is { } found ? Shown(http, found) : ApiProblem.NotFound();
    }

    private static async Task<IResult> RewordAsync(HttpContext http, RecordFeedService feed, RecommendationService recommendations, TimeProvider clock, string partnership, string recommendation)
    {
        _ = partnership;
        if (await FindAsync(http, feed, recommendation) is not { } found) return ApiProblem.NotFound();
        if (ApiTag.Refusal(http, ApiTag.Of(found)) is { } refusal) return refusal;
        var rewording = await http.Request.ReadFromJsonAsync<ApiRewording>(http.RequestAborted);
        var draft = found.Recommendation;
        await recommendations.ReviseAsync(
            new ReviseRecommendation(draft.Id, draft.Version, rewording?.Text ?? "", draft.PrintedNumber, draft.AreaId, draft.Answers, [.. draft.Findings.Select(f => f.FindingId)]),
            ApiCaller.Of(http).Acting(clock), http.RequestAborted);
        return Shown(http, (await FindAsync(http, feed, recommendation))!);
    }

    private static async Task<IResult> RespondAsync(HttpContext http, RecordFeedService feed, ResponseService responses, TimeProvider clock, string partnership, string recommendation, Guid addressee)
    {
        _ = partnership;
        if (await FindAsync(http, feed, recommendation) is not { } found || found.Recommendation.Addressees.FirstOrDefault(a => a.Id == addressee) is not { } to) return ApiProblem.NotFound();
        if (ApiTag.Refusal(http, ApiTag.Of(found)) is { } refusal) return refusal;
        var given = await http.Request.ReadFromJsonAsync<ApiRespond>(http.RequestAborted) ?? new ApiRespond(null, null, null, null, null, null, null, null, null, null, null, null, null);
        await responses.RespondAsync(
            new RespondToRecommendation(
                found.Recommendation.Id, addressee, to.Latest?.Sequence ?? 0, Named<ResponseDecision>(given.Decision), given.Words ?? "", given.RespondedBy ?? "", given.Condition, given.NotAcceptedPart, given.Reason, given.DeferredUntil,
                given.Body, given.MeetingOn, given.MinuteReference, given.CostPence, Named<CostKind>(given.CostKind), given.CostNote),
            ApiCaller.Of(http).Acting(clock), http.RequestAborted);
        var after = (await FindAsync(http, feed, recommendation))!;
        http.Response.Headers.ETag = ApiTag.Of(after);
        return TypedResults.Created($"/api/v1/partnerships/{ApiCaller.Of(http).Partnership.Slug}/recommendations/{after.Recommendation.Reference.ToLowerInvariant()}", ApiRecommendation.Of(after, NameIn(ApiCaller.Of(http))));
    }

    private static async Task<RecordedRecommendation?> FindAsync(HttpContext http, RecordFeedService feed, string reference)
    {
        var caller = ApiCaller.Of(http);
        return ApiReference.Read(reference, "rec-") is { } number ? await feed.RecommendationAsync(caller.Partnership.Id, number, caller.Viewer, http.RequestAborted) : null;
    }

    private static IResult Shown(HttpContext http, RecordedRecommendation found)
    {
        http.Response.Headers.ETag = ApiTag.Of(found);
        return TypedResults.Ok(ApiRecommendation.Of(found, NameIn(ApiCaller.Of(http))));
    }

    private static T? Named<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static Func<Guid, string> NameIn(ApiCaller caller) => id => caller.Partnership.Organisation(id)?.Name ?? "An organisation that has left the partnership";
}
