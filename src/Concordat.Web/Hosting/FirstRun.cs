using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Hosting;

/// <summary>While there is no account, every page leads to the page that creates the first one.</summary>
public sealed class FirstRun(RequestDelegate next)
{
    private volatile bool _done;

    /// <summary>Redirects to /first-run until there is an account.</summary>
    public async Task InvokeAsync(HttpContext http, ConcordatContext context)
    {
        if (!_done && !(_done = await context.Set<Account>().AnyAsync(http.RequestAborted))
            && !http.Request.Path.StartsWithSegments("/first-run") && !http.Request.Path.StartsWithSegments("/errors") && !http.Request.Path.StartsWithSegments("/health"))
        {
            http.Response.Redirect("/first-run");
            return;
        }

        await next(http);
    }
}
