using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeSession;

/// <summary>Corrects a session.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(SessionService sessions, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public SessionInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } stored) return NotFound();
        if (!Access.MayChange(stored)) return Forbid();
        Input = SessionInput.Of(stored);
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } stored) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => sessions.ChangeAsync(session, Input.Version, Input.Details(), Acting(), HttpContext.RequestAborted)))
        {
            if (Conflict is not null)
            {
                Conflict = Input.Beside(stored);
                Input.Version = stored.Version;
            }

            return Page();
        }

        Success("The session was saved.");
        return Redirect($"{SessionsAddress}/{session}");
    }
}
