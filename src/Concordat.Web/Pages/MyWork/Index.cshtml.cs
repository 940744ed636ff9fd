using Concordat.Application.MyWork;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.MyWork;

/// <summary>What waits for me, what is late, what changed since I last looked, the reviews there are.</summary>
[SignedIn]
public sealed class IndexModel(CurrentViewer current, ChangeService changes, MyReviewService reviews, TimeProvider clock) : PageModel
{
    /// <summary>Who looks.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Public;

    /// <summary>What others changed.</summary>
    public Changes Changes { get; private set; } = null!;

    /// <summary>Open reviews, those of the viewer's own council first.</summary>
    public IReadOnlyList<MyReview> Reviews { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Viewer = await current.GetAsync();
        Changes = await changes.SinceLastLookAsync(Viewer, HttpContext.RequestAborted);
        Reviews = await reviews.OpenAsync(Viewer, HttpContext.RequestAborted);
    }

    /// <summary>Remembers that everything was seen.</summary>
    public async Task<IActionResult> OnPostSeenAsync()
    {
        await changes.MarkSeenAsync(new Application.Shared.ActionContext(await current.GetAsync(), clock.GetUtcNow().UtcDateTime), HttpContext.RequestAborted);
        TempData["Notification"] = "Everything that changed is marked as seen.";
        return Redirect("/my-work");
    }
}
