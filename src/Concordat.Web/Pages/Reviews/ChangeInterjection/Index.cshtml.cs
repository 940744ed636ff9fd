using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeInterjection;

/// <summary>Corrects an interjection.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(AttendanceService attendances, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid interjection)
    {
        if (await FindAsync<Interjection>(interjection) is not { } stored) return NotFound();
        if (!Access.MayChange(stored)) return Forbid();
        Input = new InputModel { Version = stored.Version, By = stored.By, Text = stored.Text };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid interjection)
    {
        if (await FindAsync<Interjection>(interjection) is not { } stored) return NotFound();
        if (!await TryAsync(() => attendances.ChangeInterjectionAsync(interjection, Input.Version, Input.By ?? "", Input.Text ?? "", Acting(), HttpContext.RequestAborted)))
        {
            if (Conflict is not null)
            {
                Conflict = new BothVersions([new("Who interjected", stored.By, Input.By), new("What they said", stored.Text, Input.Text)]);
                Input.Version = stored.Version;
            }

            return Page();
        }

        Success("The interjection was saved.");
        return Redirect($"{SessionsAddress}/{stored.SessionId}");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was looking at.</summary>
        public int Version { get; set; }

        /// <summary>Who.</summary>
        [Display(Name = "Who interjected")]
        public string? By { get; set; }

        /// <summary>What.</summary>
        [Display(Name = "What they said")]
        public string? Text { get; set; }
    }
}
