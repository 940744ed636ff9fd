using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordOutcome;

/// <summary>Records when a body considered the report and what came of it.</summary>
[Needs(RecordKind.Route, Verb.Change)]
public sealed class IndexModel(RouteService route) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public RouteStage One { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid stage)
    {
        if (await EnterAsync(stage) is { } refused) return refused;
        Input = new InputModel { Version = One.Version, ConsideredOn = DateInput.From(One.ConsideredOn), Outcome = One.Outcome };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid stage)
    {
        if (await EnterAsync(stage) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => route.RecordConsideredAsync(stage, Input.Version, Input.ConsideredOn?.Value, Input.Outcome, Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = One.Version;
                Conflict = new BothVersions([new("Considered on", DateWords.For(One.ConsideredOn, ""), DateWords.For(Input.ConsideredOn?.Value, "")), new("Outcome", One.Outcome, Input.Outcome)]);
            }

            return Page();
        }

        Success($"What {One.BodyName} said was recorded.");
        return Redirect($"{ReviewAddress}/route");
    }

    private async Task<IActionResult?> EnterAsync(Guid id)
    {
        if ((await route.OfReviewAsync(Review, Viewer)).FirstOrDefault(s => s.Id == id) is not { } found) return NotFound();
        One = found;
        return RoutePolicy.MayChange(Viewer, Review, found.OrganisationId) ? null : Forbid();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Day the body considered the report")]
        public DateInput? ConsideredOn { get; set; }

        [Display(Name = "What it decided or said")]
        public string? Outcome { get; set; }
    }
}
