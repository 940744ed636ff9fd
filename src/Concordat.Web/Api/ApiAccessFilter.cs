using System.Text.Json;
using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Authorization;

namespace Concordat.Web.Api;

/// <summary>
/// Runs before every endpoint: knows the caller by their key and nothing else (a browser's cookie is no key, so no page can make
/// it act), refuses whoever the endpoint does not let in, and puts every refusal into problem details.
/// </summary>
public sealed class ApiAccessFilter(ApiKeyService keys, PartnershipService partnerships) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        var endpoint = http.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<IAllowAnonymous>() is null)
        {
            var header = http.Request.Headers.Authorization.ToString();
            var viewer = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? await keys.ViewerOfAsync(header[Scheme.Length..].Trim(), http.RequestAborted) : null;
            if (viewer is null)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
                return ApiProblem.Of(401, "A key is needed", "Send your API key as “Authorization: Bearer …”. Make one under your account.");
            }

            if (endpoint?.Metadata.GetMetadata<ApiNeeds>() is not { } needs) return Forbidden();
            PartnershipView? partnership = null;
            if (http.GetRouteValue("partnership") is string slug)
            {
                partnership = await partnerships.FindAsync(slug, viewer, http.RequestAborted);
                if (partnership is null) return ApiProblem.NotFound();
                if (viewer.ReachOf(needs.Kind, needs.Verb, partnership.Id) == Reach.None) return Forbidden();
            }
            else if (viewer.Roles.All(role => viewer.ReachOf(needs.Kind, needs.Verb, role.PartnershipId) == Reach.None))
            {
                return Forbidden();
            }

            http.Features.Set(new ApiCaller(viewer, partnership));
        }

        try
        {
            return await next(context);
        }
        catch (RefusedException refusal)
        {
            return ApiProblem.Refused(refusal);
        }
        catch (ChangedByAnotherException changed)
        {
            return ApiProblem.Of(412, "Somebody else changed this first", changed.Message);
        }
        catch (Exception exception) when (exception is JsonException or BadHttpRequestException)
        {
            return ApiProblem.Of(400, "The request could not be read", "Send one JSON object in UTF-8 with “Content-Type: application/json”, with the fields the description of the API names.");
        }
    }

    private static IResult Forbidden() => ApiProblem.Of(403, "You may not do this", "Your roles do not reach it. An administrator of the partnership can tell you who may.");
}
