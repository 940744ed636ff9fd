using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeAttendance;

/// <summary>Corrects or removes an attendance.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(AttendanceService attendances, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The organisations to choose from.</summary>
    public IReadOnlyList<Choice> Organisations => [.. Partnership.Organisations.Select(o => new Choice(o.Id.ToString(), o.Name))];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public AttendanceInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid attendance)
    {
        if (await FindAsync<Attendance>(attendance) is not { } stored) return NotFound();
        if (!Access.MayChange(stored)) return Forbid();
        Input = AttendanceInput.Of(stored);
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid attendance)
    {
        if (await FindAsync<Attendance>(attendance) is not { } stored) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => attendances.ChangeAsync(attendance, Input.Version, Input.Details(), Acting(), HttpContext.RequestAborted))) return Shown(stored);
        Success("The attendance was saved.");
        return Redirect($"{SessionsAddress}/{stored.SessionId}");
    }

    private IActionResult Shown(Attendance stored)
    {
        if (Conflict is not null)
        {
            Conflict = new BothVersions(
            [
                new("Who attended", stored.Name, Input.Name),
                new("Capacity", EvidenceWords.For(stored.Capacity), EvidenceWords.For(Input.Capacity)),
                new("Came at", stored.ArrivedAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), Input.ArrivedAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
                new("Left at", stored.LeftAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), Input.LeftAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
                new("Why they left", stored.WhyLeft, Input.WhyLeft),
            ]);
            Input.Version = stored.Version;
        }

        return Page();
    }
}
