using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.MarkDisagreement;

/// <summary>Marks that another point disagrees with this one.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(DisagreementService disagreements, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What this point says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The other points of the review.</summary>
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid point) => await EnterAsync(point) ?? Page();

    /// <summary>Marks it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid point)
    {
        if (await EnterAsync(point) is { } refused) return refused;
        if (Input.SecondPointId is null) ModelState.AddModelError("Input.SecondPointId", "Choose the point that disagrees.");
        if (!ModelState.IsValid || !await TryAsync(() => disagreements.MarkAsync(point, Input.SecondPointId!.Value, Input.About, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The disagreement was marked. Both points are always shown.");
        return Redirect($"{ReviewAddress}/disagreements");
    }

    private async Task<IActionResult?> EnterAsync(Guid point)
    {
        if (await FindAsync<KeyPoint>(point) is not { } found) return NotFound();
        Text = found.Text;
        Others = [.. (await disagreements.OthersAsync(Review, point, Viewer, HttpContext.RequestAborted)).Select(o => new Choice(o.Point.Id.ToString(), $"{o.Witness.Called}: {Excerpt.Of(o.Point.Text, 90)}"))];
        return Access.MayChange(found) ? null : Forbid();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The other point.</summary>
        [Display(Name = "Which point disagrees")]
        public Guid? SecondPointId { get; set; }

        /// <summary>What about.</summary>
        [Display(Name = "What they disagree about")]
        public string? About { get; set; }
    }
}
