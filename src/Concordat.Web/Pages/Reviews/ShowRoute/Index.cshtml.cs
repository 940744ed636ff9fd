using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Charts;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ShowRoute;

/// <summary>The way a report takes through each council, in that council's own order, and the statutory notices served on it.</summary>
[Needs(RecordKind.Route, Verb.See)]
public sealed class IndexModel(RouteService route, StatutoryNoticeService notices, TimeProvider clock) : ReviewPage
{
    public IReadOnlyList<RouteStage> Stages { get; private set; } = [];

    public IReadOnlyList<StatutoryNotice> Notices { get; private set; } = [];

    public DateOnly Today => clock.Today();

    /// <summary>The organisations with a stage, or whose route the viewer may keep.</summary>
    public IEnumerable<OrganisationView> Organisations => Partnership.Organisations.Where(o => Stages.Any(s => s.OrganisationId == o.Id) || (o.Kind == Domain.Councils.OrganisationKind.Council && MayChange(o.Id)));

    /// <summary>Everything with a date, for the drawing; the tables hold the same.</summary>
    public IReadOnlyList<TimelineEvent> Events =>
    [
        .. Stages.Where(s => s.ConsideredOn is not null || s.PlannedOn is not null).Select(s => new TimelineEvent(
            (s.ConsideredOn ?? s.PlannedOn)!.Value, $"{Partnership.Organisation(s.OrganisationId)?.ShortName}: {s.BodyName}{(s.ConsideredOn is null ? " (planned)" : "")}", Colour(s.OrganisationId))),
        .. Notices.Where(n => n.RespondedOn is null).Select(n => new TimelineEvent(n.RespondBy.Value!.Value, $"{Partnership.Organisation(n.OrganisationId)?.ShortName}: respond to the notice", Colour(n.OrganisationId))),
    ];

    public bool MayChange(Guid organisationId) => RoutePolicy.MayChange(Viewer, Review, organisationId);

    /// <summary>Said of a notice whose council has left the partnership; null while it belongs to it.</summary>
    public string? WhyNobodyIsReminded(Guid organisationId) => Partnership.InOn(Today).Any(o => o.Id == organisationId) || Partnership.Organisation(organisationId) is not { LeftOn: { } lastDay } left
        ? null
        : LeftOrganisations.WhyNobodyIsReminded(left.Name, lastDay);

    public string Colour(Guid organisationId) => string.Create(CultureInfo.InvariantCulture, $"council-colour-{Partnership.Organisation(organisationId)?.ColourNumber ?? 1}");

    public IEnumerable<RouteStage> StagesOf(Guid organisationId) => Stages.Where(s => s.OrganisationId == organisationId).OrderBy(s => s.Order);

    public async Task OnGetAsync()
    {
        Stages = await route.OfReviewAsync(Review, Viewer);
        Notices = await notices.OfReviewAsync(Review, Viewer);
    }

    public Task<IActionResult> OnPostMoveAsync(Guid stage, bool earlier) => DoAsync("The order was changed.", () => route.MoveAsync(stage, earlier, Acting()));

    public Task<IActionResult> OnPostRemoveAsync(Guid stage, int version) => DoAsync("The stage was taken off the route.", () => route.RemoveAsync(stage, version, Acting()));

    /// <summary>What became of a stage, in a few words.</summary>
    public string StandingOf(RouteStage stage) => (stage.ConsideredOn, stage.PlannedOn) switch
    {
        ({ } on, _) => $"Considered on {DateWords.For(on)}",
        (null, { } planned) when planned < Today => $"Was planned for {DateWords.For(planned)}; no outcome is recorded",
        (null, { } planned) => $"Planned for {DateWords.For(planned)}",
        _ => "No date yet",
    };

    private async Task<IActionResult> DoAsync(string said, Func<Task> act)
    {
        if (!await TryAsync(act))
        {
            await OnGetAsync();
            return Page();
        }

        Success(said);
        return Redirect($"{ReviewAddress}/route");
    }
}
