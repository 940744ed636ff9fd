using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordPanelNotes;

/// <summary>Records what the panel itself listed after a session.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
public sealed class IndexModel(PanelNoteService notes, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session) =>
        await FindAsync<EvidenceSession>(session) is not { } found ? NotFound() : Access.MayChange(found) ? Page() : Forbid();

    /// <summary>Records them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        if (await FindAsync<EvidenceSession>(session) is null) return NotFound();
        if (!await TryAsync(() => notes.RecordAsync(Review.Id, session, Input.Heading, Input.Text ?? "", Acting(), HttpContext.RequestAborted))) return Page();
        Success("The notes were recorded.");
        return Redirect($"{SessionsAddress}/{session}");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The heading.</summary>
        [Display(Name = "Heading")]
        public string? Heading { get; set; }

        /// <summary>The notes, one on each line.</summary>
        [Display(Name = "What the panel noted")]
        public string? Text { get; set; }
    }
}
