using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ConcludeArea;

/// <summary>Writes what a review concludes on one area.</summary>
[Needs(RecordKind.Finding, Verb.Change)]
public sealed class IndexModel(ReviewAreaService areas) : ReviewPage
{
    /// <summary>The area of the address. Not named “area”: that is a word of the framework’s own.</summary>
    [FromRoute]
    public Guid AreaId { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The area as stored.</summary>
    public ReviewArea Stored { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MayWrite(Viewer, Review)) return Forbid();
        if (!await FindAsync(cancellationToken)) return NotFound();
        Input = new InputModel { Version = Stored.Version, ConcludingReport = Stored.ConcludingReport, ConclusionAgreedOn = DateInput.From(Stored.ConclusionAgreedOn) };
        return Page();
    }

    /// <summary>Saves it, or shows both versions when somebody else saved first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(() => areas.ConcludeAsync(AreaId, Input.Version, Input.ConcludingReport, Input.ConclusionAgreedOn?.Value, Acting(), cancellationToken)))
        {
            Success("The concluding report was saved.");
            return Redirect($"{ReviewAddress}/areas");
        }

        if (Conflict is null || !await FindAsync(cancellationToken)) return Page();
        Conflict = new BothVersions(
        [
            new("Concluding report", Stored.ConcludingReport, Input.ConcludingReport),
            new("Agreed on", DateWords.For(Stored.ConclusionAgreedOn, ""), DateWords.For(Input.ConclusionAgreedOn?.Value, "")),
        ]);
        Input.Version = Stored.Version;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        var found = (await areas.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault(a => a.Id == AreaId);
        if (found is not null) Stored = found;
        return found is not null;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was shown.</summary>
        public int Version { get; set; }

        /// <summary>What is concluded.</summary>
        [Display(Name = "Concluding report")]
        public string? ConcludingReport { get; set; }

        /// <summary>When it was agreed.</summary>
        [Display(Name = "When it was agreed (leave empty while it is a draft)")]
        public DateInput? ConclusionAgreedOn { get; set; }
    }
}
