using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Concordat.Web.Hosting;

/// <summary>
/// How often one address may try passwords and private links. A whole council may stand behind one address, so the number is
/// high; ten wrong tries close an account long before.
/// </summary>
internal static class RateLimits
{
    /// <summary>Tries from one address.</summary>
    public const int TriesAMinute = 100;

    private static readonly PathString[] Guarded = ["/sign-in", "/first-run", "/account", "/invitation", "/new-password", "/witness-check"];
    private static readonly PathString[] PrivateLinks = ["/invitation", "/new-password", "/witness-check"];

    public static void Set(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsGuarded(http.Request)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "local",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter(""));
    }

    private static bool IsGuarded(HttpRequest request) =>
        (HttpMethods.IsPost(request.Method) ? Guarded : PrivateLinks).Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
}
