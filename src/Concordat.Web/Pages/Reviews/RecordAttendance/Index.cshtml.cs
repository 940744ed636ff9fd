using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordAttendance;

/// <summary>Records that somebody attended a session.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
public sealed class IndexModel(AttendanceService attendances, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The session.</summary>
    public EvidenceSession Session { get; private set; } = null!;

    /// <summary>The organisations to choose from.</summary>
    public IReadOnlyList<Choice> Organisations => [.. Partnership.Organisations.Select(o => new Choice(o.Id.ToString(), o.Name))];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public AttendanceInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } found) return NotFound();
        Session = found;
        return Access.MayChange(found) ? Page() : Forbid();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid session, bool another)
    {
        if (await FindAsync<EvidenceSession>(session) is not { } found) return NotFound();
        Session = found;
        if (!ModelState.IsValid || !await TryAsync(() => attendances.RecordAsync(session, Input.Details(), Acting(), HttpContext.RequestAborted))) return Page();
        Success("The attendance was recorded.");
        return Redirect(another ? $"{SessionsAddress}/{session}/attendance/new" : $"{SessionsAddress}/{session}");
    }
}
