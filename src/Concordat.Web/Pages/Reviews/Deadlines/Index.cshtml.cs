using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Charts;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Deadlines;

/// <summary>The dates that follow from a peer challenge, with their working, and what they would be under another set of rules.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(DeadlineService deadlines, TimeProvider clock) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PeerChallengeDeadline> Steps => DeadlineService.Of(Review);

    public PeerChallengeRuleSet? Rules => Review.ChallengeEndedOn is { } ended ? PeerChallengeRuleSets.ForKey(Review.DeadlineRuleSet) ?? PeerChallengeRuleSets.InForceOn(ended) : null;

    /// <summary>The dates under each other set of rules.</summary>
    public IEnumerable<(PeerChallengeRuleSet Rules, IReadOnlyList<PeerChallengeDeadline> Steps)> Others => Review.ChallengeEndedOn is { } ended
        ? PeerChallengeRuleSets.All.Where(set => set != Rules).Select(set => (set, PeerChallengeDeadlines.For(ended, set)))
        : [];

    public IReadOnlyList<TimelineEvent> Events => [.. Steps.Select(s => new TimelineEvent(s.On.Value, s.Step.Name))];

    public IReadOnlyList<Choice> RuleSets { get; } = [new("", "The rules in force when the challenge ended"), .. PeerChallengeRuleSets.All.Select(s => new Choice(s.Key, s.Name, s.Source))];

    public DateOnly Today => clock.Today();

    public bool MayChange => ReviewPolicy.MayChange(Viewer, Review);

    public IActionResult OnGet()
    {
        if (Review.Kind != ReviewKind.PeerChallenge) return NotFound();
        Input = new InputModel { Version = Review.Version, DeadlineRuleSet = Review.DeadlineRuleSet ?? "" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Review.Kind != ReviewKind.PeerChallenge) return NotFound();
        if (!MayChange) return Forbid();
        if (!await TryAsync(() => deadlines.ChooseRulesAsync(Review.Id, Input.Version, Input.DeadlineRuleSet, Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = Review.Version;
                Conflict = new BothVersions([new("Rules", Rules?.Name, RuleSets.FirstOrDefault(r => r.Value == Input.DeadlineRuleSet)?.Text)]);
            }

            return Page();
        }

        Success("The rules were changed and the dates moved with them.");
        return Redirect($"{ReviewAddress}/deadlines");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Which rules does it follow?")]
        public string? DeadlineRuleSet { get; set; }
    }
}
