using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.PlanStage;

/// <summary>Adds a body to a council's route, or changes which body and when.</summary>
[Needs(RecordKind.Route, Verb.Change)]
public sealed class IndexModel(RouteService route) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public RouteStage? Stage { get; private set; }

    public OrganisationView Organisation { get; private set; } = null!;

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? stage, Guid? organisation)
    {
        if (await EnterAsync(stage, organisation) is { } refused) return refused;
        if (Stage is { } one) Input = new InputModel { Version = one.Version, BodyId = one.BodyId?.ToString(), BodyName = one.BodyId is null ? one.BodyName : null, PlannedOn = DateInput.From(one.PlannedOn) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? stage, Guid? organisation)
    {
        if (await EnterAsync(stage, organisation) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        Guid? body = Guid.TryParse(Input.BodyId, out var id) ? id : null;
        if (!await TryAsync(() => Stage is { } one
            ? route.PlanAsync(one.Id, Input.Version, body, Input.BodyName, Input.PlannedOn?.Value, Acting())
            : route.AddAsync(new PlanRouteStage(Review.Id, Organisation.Id, body, Input.BodyName, Input.PlannedOn?.Value), Acting())))
        {
            if (Conflict is not null && Stage is { } stored)
            {
                Input.Version = stored.Version;
                Conflict = new BothVersions([new("Body", stored.BodyName, Bodies.FirstOrDefault(b => b.Value == Input.BodyId)?.Text ?? Input.BodyName), new("Planned for", DateWords.For(stored.PlannedOn, ""), DateWords.For(Input.PlannedOn?.Value, ""))]);
            }

            return Page();
        }

        Success($"The route of {Organisation.Name} was changed.");
        return Redirect($"{ReviewAddress}/route");
    }

    private async Task<IActionResult?> EnterAsync(Guid? stage, Guid? organisation)
    {
        if (stage is not null)
        {
            Stage = (await route.OfReviewAsync(Review, Viewer)).FirstOrDefault(s => s.Id == stage);
            if (Stage is null) return NotFound();
            organisation = Stage.OrganisationId;
        }

        if (Partnership.Organisation(organisation) is not { } found) return NotFound();
        Organisation = found;
        if (!RoutePolicy.MayChange(Viewer, Review, found.Id)) return Forbid();
        Bodies = [.. (await route.BodiesAsync(Partnership.Id, found.Id)).Select(b => new Choice(b.Id.ToString(), b.Name))];
        return null;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Body that will consider the report")]
        public string? BodyId { get; set; }

        [Display(Name = "Its name (if it is not in the list)")]
        public string? BodyName { get; set; }

        [Display(Name = "Planned for (if a day is known)")]
        public DateInput? PlannedOn { get; set; }
    }
}
