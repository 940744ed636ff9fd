using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.TopThree;

/// <summary>Sets which points a witness named as their top three.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(KeyPointService points, WitnessService witnesses, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What the witness is called.</summary>
    public string Called { get; private set; } = "";

    /// <summary>Their points.</summary>
    public IReadOnlyList<Choice> Points { get; private set; } = [];

    /// <summary>What was chosen.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness)
    {
        if (await EnterAsync(witness) is not { } view) return NotFound();
        if (!Access.MayChange(view.Witness)) return Forbid();
        Input = new InputModel { First = Ranked(1), Second = Ranked(2), Third = Ranked(3) };
        return Page();

        Guid? Ranked(int rank) => view.Points.FirstOrDefault(p => p.Point.TopThreeRank == rank)?.Point.Id;
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness)
    {
        if (await EnterAsync(witness) is null) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => points.SetTopThreeAsync(witness, [Input.First, Input.Second, Input.Third], Acting(), HttpContext.RequestAborted))) return Page();
        Success("The top three were saved.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}");
    }

    private async Task<WitnessView?> EnterAsync(Guid witness)
    {
        await EnterEvidenceAsync();
        if (await witnesses.FindAsync(Review.Id, witness, Viewer, HttpContext.RequestAborted) is not { } view) return null;
        Warn(view.Witness);
        Called = view.Witness.Called;
        Points = [.. view.Points.Select(p => new Choice(p.Point.Id.ToString(), Excerpt.Of(p.Point.Text, 100)))];
        return view;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>First.</summary>
        [Display(Name = "First")]
        public Guid? First { get; set; }

        /// <summary>Second.</summary>
        [Display(Name = "Second")]
        public Guid? Second { get; set; }

        /// <summary>Third.</summary>
        [Display(Name = "Third")]
        public Guid? Third { get; set; }
    }
}
