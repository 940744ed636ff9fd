using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.PlanFollowUp;

/// <summary>What is still open in a review, how it stood at the last sitting, and the sittings held and planned.</summary>
[Needs(RecordKind.Route, Verb.See)]
public sealed class IndexModel(FollowUpService followUps, TimeProvider clock) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public FollowUpAgenda Agenda { get; private set; } = null!;

    public IReadOnlyList<FollowUp> Sittings { get; private set; } = [];

    /// <summary>When it is followed up next, and whether that is late.</summary>
    public FollowUpStanding? Standing { get; private set; }

    public DateOnly Today => clock.Today();

    /// <summary>Said where the organisation that convened the review has left the partnership; null while it belongs to it.</summary>
    public string? WhyNobodyIsReminded => Review.ConvenedByOrganisationId is { } convener && Partnership.InOn(Today).All(o => o.Id != convener) && Partnership.Organisation(convener) is { LeftOn: { } lastDay } left
        ? LeftOrganisations.WhyNobodyIsReminded(left.Name, lastDay)
        : null;

    public bool MayFollowUp => RoutePolicy.MayFollowUp(Viewer, Review);

    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<FollowUpKind>().Select(k => new Choice(k.ToString(), FollowUpKindWords.For(k)))];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = new InputModel { Kind = nameof(FollowUpKind.Regular), PlannedOn = DateInput.From(Standing is { IsPlanned: false, IsLate: false } ? Standing.DueOn : null) };
    }

    /// <summary>Plans a sitting.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayFollowUp) return Forbid();
        var kind = Enum.TryParse<FollowUpKind>(Input.Kind, out var chosen) && Enum.IsDefined(chosen) ? chosen : FollowUpKind.Regular;
        if (!ModelState.IsValid || !await TryAsync(() => followUps.PlanAsync(Review.Id, kind, Input.PlannedOn?.Value, Acting())))
        {
            await ReadAsync();
            return Page();
        }

        Success($"A {FollowUpKindWords.For(kind).ToLowerInvariant()} was planned for {DateWords.For(Input.PlannedOn!.Value!.Value)}.");
        return Redirect($"{ReviewAddress}/follow-up");
    }

    /// <summary>How a record was rated at the last sitting that rated it; null where none did.</summary>
    public ProgressRating? LastRatingOf(Guid recordId) =>
        Sittings.Where(s => s.HeldOn is not null).OrderByDescending(s => s.HeldOn).SelectMany(s => s.Ratings).FirstOrDefault(r => r.RecordId == recordId)?.Rating;

    private async Task ReadAsync()
    {
        Agenda = await followUps.AgendaAsync(Review, Viewer, clock.Today());
        Sittings = await followUps.OfReviewAsync(Review, Viewer);
        Standing = await followUps.StandingAsync(Review, Today);
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "What for?")]
        public string? Kind { get; set; }

        [Display(Name = "Day of the sitting")]
        public DateInput? PlannedOn { get; set; }
    }
}
