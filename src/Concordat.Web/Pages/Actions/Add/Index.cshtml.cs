using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Actions.Add;

/// <summary>Adds an action: for a recommendation and one of its addressees, or for the review itself.</summary>
[Needs(RecordKind.Action, Verb.Create)]
public sealed class IndexModel(ActionService actions, ActionViewService views, RecommendationViewService recommendations, ReviewAreaService reviewAreas, TimeProvider clock) : ReviewPage
{
    [BindProperty]
    public ActionInput Input { get; set; } = new();

    public RecommendationView? For { get; private set; }

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    /// <summary>Who may do it: the addressees of the recommendation, or any organisation; each only where the viewer may add for it.</summary>
    public IReadOnlyList<Choice> Doers =>
    [
        .. (For is null
            ? Partnership.Organisations.Where(o => ActionPolicy.MayCreate(Viewer, Review, o.Id)).Select(o => new Choice(o.Id.ToString(), o.Name))
            : For.Recommendation.Addressees.Where(a => ActionPolicy.MayCreate(Viewer, Review, a.OrganisationId)).Select(a => new Choice(a.Id.ToString(), a.NameIn(For.NameOf)))),
    ];

    /// <summary>The areas of the review it may be for; none where it is for a recommendation, which has its own.</summary>
    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public bool MayAddForAll => ActionPolicy.MayCreate(Viewer, Review, null);

    public async Task<IActionResult> OnGetAsync(string? recommendation, Guid? of)
    {
        if (await EnterAsync(recommendation) is { } refused) return refused;
        Input.AreaId = of?.ToString();
        if (!MayAddForAll && Doers.Count == 1) Input.Who = Doers[0].Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? recommendation)
    {
        if (await EnterAsync(recommendation) is { } refused) return refused;
        Guid? who = Guid.TryParse(Input.Who, out var id) ? id : null;
        if (who is null && !MayAddForAll) ModelState.AddModelError("Input.Who", "Choose who does it.");
        if (!ModelState.IsValid) return Page();
        RecommendationAction? added = null;
        if (!await TryAsync(async () => added = await actions.CreateAsync(
            new CreateAction(Review.Id, Input.Details, For?.Recommendation.Id, For is null ? null : who, For is null && Guid.TryParse(Input.AreaId, out var area) ? area : null, For is null ? who : null, Input.DueOn?.Value), Acting()))) return Page();
        Success($"{added!.Reference} was added.");
        return Redirect($"{Address}/actions/{added.Reference.ToLowerInvariant()}");
    }

    private async Task<IActionResult?> EnterAsync(string? recommendation)
    {
        if (recommendation is not null)
        {
            if (!TryNumber(recommendation, "rec-", out var number) || await recommendations.FindAsync(Partnership.Id, number, Viewer, clock.Today()) is not { } found || found.Review.Id != Review.Id) return NotFound();
            For = found;
        }

        if (!MayAddForAll && Doers.Count == 0) return Forbid();
        Owners = [.. (await views.OwnersAsync(Partnership.Id, clock.Today())).Select(o => new Choice(o.PersonId.ToString(), o.JobTitle is null ? o.Name : $"{o.Name}, {o.JobTitle}"))];
        if (For is null) Areas = [.. (await reviewAreas.ListAsync(Review, Viewer, HttpContext.RequestAborted)).Select(a => new Choice(a.Id.ToString(), a.Title))];
        return null;
    }
}
