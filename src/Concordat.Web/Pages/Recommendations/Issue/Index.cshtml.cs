using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Issue;

/// <summary>Issues a draft to its addressees, or moves the day by which an issued one is to be answered.</summary>
[Needs(RecordKind.Recommendation, Verb.Close)]
public sealed class IndexModel(RecommendationService recommendations) : RecommendationPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsDraft => Shown.Recommendation.Status == RecommendationStatus.Draft;

    public string Task => IsDraft ? $"Issue {Shown.Recommendation.Reference}" : "Change the day to respond by";

    /// <summary>Why it cannot be issued, or its day changed, now.</summary>
    public IReadOnlyList<Reason> Blocks => Shown.Recommendation.Status == RecommendationStatus.Issued ? [] : Shown.Recommendation.ReasonsItCannotBeIssued();

    /// <summary>What to look at again before a draft is issued.</summary>
    public IReadOnlyList<string> Warnings => IsDraft ? Shown.Recommendation.WarningsBeforeItIsIssued(Shown.Review) : [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        Input = new InputModel { Version = Shown.Recommendation.Version, RespondBy = DateInput.From(Shown.Recommendation.RespondBy) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        var one = Shown.Recommendation;
        var issues = IsDraft;
        if (!await TryAsync(() => issues
            ? recommendations.IssueAsync(one.Id, Input.Version, Input.RespondBy?.Value, Acting())
            : recommendations.AskForResponsesByAsync(one.Id, Input.Version, Input.RespondBy?.Value, Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = one.Version;
                Conflict = new BothVersions([new("Status", RecommendationStatusWords.For(one.Status), null), new("Respond by", DateWords.For(one.RespondBy, ""), DateWords.For(Input.RespondBy?.Value, ""))]);
            }

            return Page();
        }

        Success(issues ? $"{one.Reference} was issued to {ListWords.Join(one.Addressees.Select(a => a.NameIn(Shown.NameOf)).Order(StringComparer.OrdinalIgnoreCase))}." : $"The day to respond to {one.Reference} by was changed.");
        return Redirect(RecommendationAddress);
    }

    private async Task<IActionResult?> EnterAsync() => !await FindAsync() ? NotFound() : Shown.MayClose ? null : Forbid();

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Ask for responses by (leave empty for no day)")]
        public DateInput? RespondBy { get; set; }
    }
}
