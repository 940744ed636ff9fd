using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangePanelNote;

/// <summary>Corrects a panel note.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(PanelNoteService notes, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid note)
    {
        if (await FindAsync<PanelNote>(note) is not { } stored) return NotFound();
        if (!Access.MayChange(stored)) return Forbid();
        Input = new InputModel { Version = stored.Version, Heading = stored.Heading, Text = stored.Text };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid note)
    {
        if (await FindAsync<PanelNote>(note) is not { } stored) return NotFound();
        if (!await TryAsync(() => notes.ChangeAsync(note, Input.Version, Input.Heading, Input.Text ?? "", Acting(), HttpContext.RequestAborted)))
        {
            if (Conflict is not null)
            {
                Conflict = new BothVersions([new("Heading", stored.Heading, Input.Heading), new("Note", stored.Text, Input.Text)]);
                Input.Version = stored.Version;
            }

            return Page();
        }

        Success("The note was saved.");
        return Redirect(stored.SessionId is { } session ? $"{SessionsAddress}/{session}" : SessionsAddress);
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was looking at.</summary>
        public int Version { get; set; }

        /// <summary>The heading.</summary>
        [Display(Name = "Heading")]
        public string? Heading { get; set; }

        /// <summary>The note.</summary>
        [Display(Name = "What the panel noted")]
        public string? Text { get; set; }
    }
}
