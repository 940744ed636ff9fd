using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordPoints;

/// <summary>Records what a witness said, several points at once.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
public sealed class IndexModel(KeyPointService points, WitnessService witnesses, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What the witness is called.</summary>
    public string Called { get; private set; } = "";

    /// <summary>The points that new ones may stand under.</summary>
    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness) => await EnterAsync(witness) ?? Page();

    /// <summary>Records them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness)
    {
        if (await EnterAsync(witness) is { } refused) return refused;
        var pasted = Input.As == PointsAs.One ? [new PastedPoint(0, Input.Text ?? "")] : PastedPoints.Read(Input.Text);
        if (!ModelState.IsValid || !await TryAsync(() => points.RecordAsync(witness, pasted, Input.SaidOn?.Value, Input.ParentId, Acting(), HttpContext.RequestAborted))) return Page();
        Success(pasted.Count == 1 ? "The point was recorded." : $"{pasted.Count} points were recorded.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}");
    }

    private async Task<IActionResult?> EnterAsync(Guid witness)
    {
        await EnterEvidenceAsync();
        if (await witnesses.FindAsync(Review.Id, witness, Viewer, HttpContext.RequestAborted) is not { } view) return NotFound();
        Warn(view.Witness);
        Called = view.Witness.Called;
        Parents = [.. view.Points.Select(p => new Choice(p.Point.Id.ToString(), Excerpt.Of(p.Point.Text, 80)))];
        return Access.MayChange(view.Witness) ? null : Forbid();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>How the text is taken.</summary>
        [Display(Name = "What you are recording")]
        public PointsAs As { get; set; }

        /// <summary>What was said.</summary>
        [Display(Name = "What was said")]
        public string? Text { get; set; }

        /// <summary>When.</summary>
        [Display(Name = "Said on")]
        public DateInput? SaidOn { get; set; }

        /// <summary>Under which point.</summary>
        [Display(Name = "Under which point")]
        public Guid? ParentId { get; set; }
    }
}
