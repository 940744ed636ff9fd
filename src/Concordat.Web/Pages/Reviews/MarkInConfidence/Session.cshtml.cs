using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.MarkInConfidence;

/// <summary>Marks a session as in confidence.</summary>
[Needs(RecordKind.EvidenceInConfidence, Verb.Change)]
public sealed class SessionModel(ConfidenceService confidence, PublishedBeforeService published, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What the session is called.</summary>
    public string Called { get; private set; } = "";

    /// <summary>The published versions that name them or print what they said.</summary>
    public IReadOnlyList<PublishedBefore> PublishedBefore { get; private set; } = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public ConfidenceInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } found) return NotFound();
        await EnterAsync(found);
        Input = new ConfidenceInput { Version = found.Version, EraseOn = DateInput.From(Acting().Today.AddYears(2)) };
        return Access.MayChange(found) ? Page() : Forbid();
    }

    /// <summary>Marks it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } found) return NotFound();
        await EnterAsync(found);
        if (!ModelState.IsValid || !await TryAsync(() => confidence.MarkSessionAsync(session, Input.Version, Input.EraseOn?.Value, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The session is in confidence. You are a reader of this review.");
        return Redirect($"{SessionsAddress}/{session}");
    }

    private async Task EnterAsync(EvidenceSession found)
    {
        Called = found.Title;
        PublishedBefore = await published.SessionAsync(Review, Viewer, found.Id, HttpContext.RequestAborted);
    }
}
