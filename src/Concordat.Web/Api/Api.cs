using Microsoft.AspNetCore.Authorization;

namespace Concordat.Web.Api;

/// <summary>The API for programs, at /api/v1. Every endpoint says what its caller must be able to do, or that it is open to all.</summary>
public static class Api
{
    /// <summary>Maps every part of it.</summary>
    public static void Map(WebApplication app)
    {
        app.MapOpenApi("/api/v1/openapi.json").AllowAnonymous();
        var v1 = app.MapGroup("/api/v1").AddEndpointFilter<ApiAccessFilter>();
        PartnershipsEndpoints.Map(v1);
        ReviewsEndpoints.Map(v1);
        RecommendationsEndpoints.Map(v1);
        SearchEndpoints.Map(v1);
        PublicEndpoints.Map(v1);
        v1.Map("/{**rest}", () => ApiProblem.NotFound()).WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
    }

    /// <summary>What the caller must be able to do at all; the service then checks the record itself.</summary>
    internal static TBuilder Needs<TBuilder>(this TBuilder endpoint, Application.Partnerships.RecordKind kind, Application.Partnerships.Verb verb)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ApiNeeds(kind, verb));
}
