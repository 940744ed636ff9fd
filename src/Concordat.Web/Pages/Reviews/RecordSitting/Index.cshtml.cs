using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordSitting;

/// <summary>Records what a sitting found: each open recommendation and action rated green, amber or red, or not looked at.</summary>
[Needs(RecordKind.Recommendation, Verb.Close)]
public sealed class IndexModel(FollowUpService followUps, TimeProvider clock) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The day it is moved to.</summary>
    [BindProperty]
    public DateInput? MoveTo { get; set; }

    public FollowUp Sitting { get; private set; } = null!;

    /// <summary>What is rated: key, reference and words, in the order of the agenda.</summary>
    public IReadOnlyList<(Guid Id, string Reference, string Words)> Records { get; private set; } = [];

    public IReadOnlyList<Choice> Ratings { get; } =
        [.. Enum.GetValues<ProgressRating>().Select(r => new Choice(r.ToString(), ProgressRatingWords.For(r), ProgressRatingWords.Meaning(r))), new Choice("", "Not looked at")];

    public async Task<IActionResult> OnGetAsync(Guid sitting)
    {
        if (await EnterAsync(sitting) is { } refused) return refused;
        Input = new InputModel
        {
            Version = Sitting.Version,
            HeldOn = DateInput.From(Sitting.HeldOn ?? (Sitting.PlannedOn <= clock.Today() ? Sitting.PlannedOn : null)),
            BodyName = Sitting.BodyName,
            MinuteReference = Sitting.MinuteReference,
            Note = Sitting.Note,
            Rated = [.. Records.Select(r => new RatedInput { RecordId = r.Id, Rating = RatingOf(r.Id)?.Rating.ToString() ?? "", Note = RatingOf(r.Id)?.Note })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid sitting)
    {
        if (await EnterAsync(sitting) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        var rated = Input.Rated
            .Where(r => Enum.TryParse<ProgressRating>(r.Rating, out var rating) && Enum.IsDefined(rating))
            .Select(r => new RatedRecord(r.RecordId, Enum.Parse<ProgressRating>(r.Rating!), r.Note)).ToList();
        if (!await TryAsync(() => followUps.RecordAsync(new RecordFollowUp(sitting, Input.Version, Input.HeldOn?.Value, Input.BodyName ?? "", Input.MinuteReference, Input.Note, rated), Acting())))
        {
            PutErrorsAtTheirNotes();
            if (Conflict is not null)
            {
                Input.Version = Sitting.Version;
                Conflict = new BothVersions(
                [
                    new("Body", Sitting.BodyName, Input.BodyName), new("Note", Sitting.Note, Input.Note),
                    .. Records.Select((r, i) => new BothVersionsRow(r.Reference, RatingOf(r.Id) is { } stored ? ProgressRatingWords.For(stored.Rating) : null, Input.Rated.ElementAtOrDefault(i)?.Rating)),
                ]);
            }

            return Page();
        }

        Success("What the sitting found was recorded.");
        return Redirect($"{ReviewAddress}/follow-up");
    }

    /// <summary>Moves a sitting that has not been held.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid sitting)
    {
        if (await EnterAsync(sitting) is { } refused) return refused;
        if (!ModelState.IsValid || !await TryAsync(() => followUps.MoveAsync(sitting, Input.Version, MoveTo?.Value, Acting()), ""))
        {
            if (ModelState.Remove(".PlannedOn")) ModelState.AddModelError(nameof(MoveTo), "Enter the day of the sitting.");
            if (Conflict is not null) Input.Version = Sitting.Version;
            return Page();
        }

        Success($"The sitting is now planned for {DateWords.For(MoveTo!.Value!.Value)}.");
        return Redirect($"{ReviewAddress}/follow-up");
    }

    private FollowUpRating? RatingOf(Guid recordId) => Sitting.Ratings.FirstOrDefault(r => r.RecordId == recordId);

    // A refusal names the record by its reference; its note stands at a number in the form.
    private void PutErrorsAtTheirNotes()
    {
        for (var i = 0; i < Records.Count; i++)
        {
            if (!ModelState.TryGetValue($"Input.{Records[i].Reference}", out var entry)) continue;
            var texts = entry.Errors.Select(e => e.ErrorMessage).ToList();
            ModelState.Remove($"Input.{Records[i].Reference}");
            foreach (var text in texts) ModelState.AddModelError($"Input.Rated[{i}].Note", text);
        }
    }

    private async Task<IActionResult?> EnterAsync(Guid id)
    {
        if ((await followUps.OfReviewAsync(Review, Viewer)).FirstOrDefault(f => f.Id == id) is not { } found) return NotFound();
        if (!RoutePolicy.MayFollowUp(Viewer, Review)) return Forbid();
        Sitting = found;
        var agenda = await followUps.AgendaAsync(Review, Viewer, clock.Today());
        Records =
        [
            .. agenda.Recommendations.Select(r => (r.Recommendation.Id, r.Recommendation.Reference, r.Recommendation.Text)),
            .. agenda.Actions.Select(a => (a.Action.Id, a.Action.Reference, a.Action.Title)),
        ];
        return null;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Day of the sitting")]
        public DateInput? HeldOn { get; set; }

        [Display(Name = "Body that sat")]
        public string? BodyName { get; set; }

        [Display(Name = "Minute reference (if there is one)")]
        public string? MinuteReference { get; set; }

        [Display(Name = "Note")]
        public string? Note { get; set; }

        public List<RatedInput> Rated { get; set; } = [];
    }

    /// <summary>One record's fields.</summary>
    public sealed class RatedInput
    {
        public Guid RecordId { get; set; }

        [Display(Name = "Rating")]
        public string? Rating { get; set; }

        [Display(Name = "Note")]
        public string? Note { get; set; }
    }
}
