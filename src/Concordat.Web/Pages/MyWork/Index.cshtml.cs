using Concordat.Application.MyWork;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.MyWork;

/// <summary>What waits for me, what is late, what changed since I last looked, the reviews there are.</summary>
[SignedIn]
public sealed class IndexModel(CurrentViewer current, ChangeService changes, MyReviewService reviews, MyWorkService work, TimeProvider clock) : PageModel
{
    /// <summary>How much of each list is shown; the partnership's own lists have the rest.</summary>
    public const int MostShown = 25;

    /// <summary>Who looks.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Public;

    /// <summary>What others changed.</summary>
    public Changes Changes { get; private set; } = null!;

    /// <summary>What waits and is late.</summary>
    public IReadOnlyList<WaitingItem> Late { get; private set; } = [];

    /// <summary>What waits and is not late.</summary>
    public IReadOnlyList<WaitingItem> Waiting { get; private set; } = [];

    /// <summary>Open reviews, those of the viewer's own council first.</summary>
    public IReadOnlyList<MyReview> Reviews { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Viewer = await current.GetAsync();
        var all = await work.WaitingForAsync(Viewer, Today, HttpContext.RequestAborted);
        // A councillor sees their own council first; within that, what is due first.
        var mine = all.OrderByDescending(i => i.OrganisationId is { } of && of == Viewer.OrganisationId).ToList();
        Late = [.. mine.Where(i => i.IsLate)];
        Waiting = [.. mine.Where(i => !i.IsLate)];
        Changes = await changes.SinceLastLookAsync(Viewer, HttpContext.RequestAborted);
        Reviews = await reviews.OpenAsync(Viewer, HttpContext.RequestAborted);
    }

    /// <summary>Its address.</summary>
    public static string AddressOf(WaitingItem item) => $"/partnerships/{item.PartnershipSlug}/{item.Path}";

    /// <summary>Remembers that everything was seen.</summary>
    public async Task<IActionResult> OnPostSeenAsync()
    {
        await changes.MarkSeenAsync(new Application.Shared.ActionContext(await current.GetAsync(), clock.GetUtcNow().UtcDateTime), HttpContext.RequestAborted);
        TempData["Notification"] = "Everything that changed is marked as seen.";
        return Redirect("/my-work");
    }
}
