using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordInterjection;

/// <summary>Records who interjected what.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
public sealed class IndexModel(AttendanceService attendances, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session) =>
        await FindAsync<EvidenceSession>(session) is not { } found ? NotFound() : Access.MayChange(found) ? Page() : Forbid();

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is null) return NotFound();
        if (!await TryAsync(() => attendances.InterjectAsync(session, Input.By ?? "", Input.Text ?? "", Acting(), HttpContext.RequestAborted))) return Page();
        Success("The interjection was recorded.");
        return Redirect($"{SessionsAddress}/{session}");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Who.</summary>
        [Display(Name = "Who interjected")]
        public string? By { get; set; }

        /// <summary>What.</summary>
        [Display(Name = "What they said")]
        public string? Text { get; set; }
    }
}
