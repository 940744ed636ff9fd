using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangePoint;

/// <summary>Corrects a key point.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(KeyPointService points, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid point)
    {
        if (await FindAsync<KeyPoint>(point) is not { } stored) return NotFound();
        if (!Access.MayChange(stored)) return Forbid();
        Input = new InputModel { Version = stored.Version, Text = stored.Text, SaidOn = DateInput.From(stored.SaidOn) };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid point)
    {
        if (await FindAsync<KeyPoint>(point) is not { } stored) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => points.ChangeAsync(point, Input.Version, Input.Text ?? "", Input.SaidOn?.Value, Acting(), HttpContext.RequestAborted)))
        {
            if (Conflict is not null)
            {
                Conflict = new BothVersions([new("What was said", stored.Text, Input.Text), new("Said on", DateWords.For(stored.SaidOn, ""), DateWords.For(Input.SaidOn?.Value, ""))]);
                Input.Version = stored.Version;
            }

            return Page();
        }

        Success("The point was saved.");
        return Redirect($"{ReviewAddress}/points/{point}");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was looking at.</summary>
        public int Version { get; set; }

        /// <summary>What was said.</summary>
        [Display(Name = "What was said")]
        public string? Text { get; set; }

        /// <summary>When.</summary>
        [Display(Name = "Said on")]
        public DateInput? SaidOn { get; set; }
    }
}
