using Concordat.Application.Partnerships;

namespace Concordat.Web.Api;

/// <summary>Partnerships.</summary>
internal static class PartnershipsEndpoints
{
    public static void Map(RouteGroupBuilder v1) => v1.MapGet("/partnerships", ListAsync).Needs(RecordKind.Partnership, Verb.See)
        .WithSummary("The partnerships in which you hold a role").Produces<ApiPage<ApiPartnership>>();

    private static async Task<IResult> ListAsync(HttpContext http, PartnershipService partnerships)
    {
        var mine = await partnerships.ListAsync(ApiCaller.Of(http).Viewer, http.RequestAborted);
        return TypedResults.Ok(new ApiPage<ApiPartnership>([.. mine.Select(p => new ApiPartnership(p.Slug, p.Name, p.StartedOn))], null));
    }
}
