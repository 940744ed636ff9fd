using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.FollowTheThread;

/// <summary>From what was heard to what was done, and back.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(ThreadService thread) : ReviewPage
{
    /// <summary>"actions" to go back from what was done; anything else goes forward from the evidence.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>True when it goes back.</summary>
    public bool Back => From == "actions";

    /// <summary>The thread.</summary>
    public ThreadView Thread { get; private set; } = new([], [], []);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MaySee(Viewer, Review)) return Forbid();
        Thread = await thread.OfAsync(Review, Viewer, cancellationToken);
        return Page();
    }
}
