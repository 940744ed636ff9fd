using System.Security.Claims;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>A page about how the person who looks signs in. It is never about anybody else.</summary>
public abstract class AccountPage : PageModel
{
    /// <summary>Who looks.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Public;

    /// <summary>Their account.</summary>
    protected Guid AccountId => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>The session they look with.</summary>
    public Guid? SessionId => Guid.TryParse(User.FindFirstValue(DatabaseTicketStore.SessionClaim), out var id) ? id : null;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Viewer = await HttpContext.RequestServices.GetRequiredService<CurrentViewer>().GetAsync();
        await next();
    }

    /// <summary>The person acting, now.</summary>
    protected ActionContext Acting() => new(Viewer, HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    /// <summary>Does something that may be refused; false when it was.</summary>
    protected Task<bool> TryAsync(Func<Task> act) => Refusals.TryAsync(this, act);

    /// <summary>Says on the next page that something was done.</summary>
    protected void Success(string sentence) => TempData["Notification"] = sentence;
}
