using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Release;

/// <summary>Releases the wording under which a statement given in confidence is published.</summary>
[Needs(RecordKind.EvidenceInConfidence, Verb.Change)]
public sealed class IndexModel(ReleaseService releases, PublishedEvidenceService published, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What was said.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Whom it is published as said by.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Whether a wording is released now.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>What may give the speaker away.</summary>
    public IReadOnlyList<SpeakerWarning> Warnings { get; private set; } = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid point)
    {
        if (await EnterAsync(point) is not { } found) return NotFound();
        Input = new InputModel { Version = found.Version, ReleasedWording = found.ReleasedWording ?? found.Text };
        Warnings = await releases.WarningsAsync(Review.Id, Input.ReleasedWording, Viewer, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Releases it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid point)
    {
        if (await EnterAsync(point) is null) return NotFound();
        if (!await TryAsync(() => releases.ReleaseAsync(point, Input.Version, Input.ReleasedWording ?? "", Input.WarningsSeen, Acting(), HttpContext.RequestAborted)))
        {
            Warnings = await releases.WarningsAsync(Review.Id, Input.ReleasedWording ?? "", Viewer, HttpContext.RequestAborted);
            return Page();
        }

        Success("The wording was released. It is published with the report.");
        return Redirect($"{ReviewAddress}/points/{point}");
    }

    /// <summary>Takes the release back.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(Guid point)
    {
        if (await EnterAsync(point) is null) return NotFound();
        if (!await TryAsync(() => releases.TakeBackAsync(point, Input.Version, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The release was taken back.");
        return Redirect($"{ReviewAddress}/points/{point}");
    }

    private async Task<KeyPoint?> EnterAsync(Guid point)
    {
        if (await FindAsync<KeyPoint>(point) is not { InConfidence: true } found || !Access.MayChange(found)) return null;
        Said = found.Text;
        IsReleased = found.ReleasedWording is not null;
        Label = await published.LabelAsync(Review.Id, found.WitnessId, HttpContext.RequestAborted) ?? "";
        return found;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was looking at.</summary>
        public int Version { get; set; }

        /// <summary>The wording.</summary>
        [Display(Name = "Wording to be published")]
        public string? ReleasedWording { get; set; }

        /// <summary>Whether the warnings were looked at.</summary>
        [Display(Name = "Warnings")]
        public bool WarningsSeen { get; set; }
    }
}
