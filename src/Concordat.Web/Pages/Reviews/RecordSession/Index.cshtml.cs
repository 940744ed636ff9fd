using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordSession;

/// <summary>Records a session.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
public sealed class IndexModel(SessionService sessions, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public SessionInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await EnterEvidenceAsync();
        return Access.MayRecord ? Page() : Forbid();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await EnterEvidenceAsync();
        var id = Guid.Empty;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await sessions.RecordAsync(Review.Id, Input.Details(), Acting(), HttpContext.RequestAborted))) return Page();
        Success("The session was recorded.");
        return Redirect($"{SessionsAddress}/{id}");
    }
}
