using Concordat.Application.Partnerships;
using Concordat.Application.Shared;

namespace Concordat.Web.Api;

/// <summary>Who calls, and the partnership of the address where there is one.</summary>
public sealed record ApiCaller(Viewer Viewer, PartnershipView? InPartnership)
{
    /// <summary>The partnership of the address.</summary>
    public PartnershipView Partnership => InPartnership ?? throw new InvalidOperationException("The address names no partnership.");

    /// <summary>The caller of a request that the filter let in.</summary>
    public static ApiCaller Of(HttpContext http) => http.Features.Get<ApiCaller>() ?? throw new InvalidOperationException("The filter has not run.");

    /// <summary>The caller acting, now.</summary>
    public ActionContext Acting(TimeProvider clock) => new(Viewer, clock.GetUtcNow().UtcDateTime, "Through the API");
}
