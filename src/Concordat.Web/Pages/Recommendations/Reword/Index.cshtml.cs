using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Reword;

/// <summary>Rewords a draft and answers the six questions.</summary>
[Needs(RecordKind.Recommendation, Verb.Change)]
public sealed class IndexModel(RecommendationService recommendations, FindingService findings) : RecommendationPage
{
    [BindProperty]
    public RecommendationInput Input { get; set; } = new();

    /// <summary>Why it cannot be reworded now.</summary>
    public IReadOnlyList<Reason> Blocks => Shown.Recommendation.ReasonsItCannotBeRevised();

    public IReadOnlyList<Choice> FindingChoices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        Input = RecommendationInput.Of(Shown.Recommendation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        var one = Shown.Recommendation;
        if (!await TryAsync(() => recommendations.ReviseAsync(new ReviseRecommendation(one.Id, Input.Version, Input.Text ?? "", Input.PrintedNumber, one.AreaId, Input.Answers, Input.FindingIds), Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = one.Version;
                Conflict = Input.Beside(one);
            }

            return Page();
        }

        Success($"{one.Reference} was saved.");
        return Redirect(RecommendationAddress);
    }

    private async Task<IActionResult?> EnterAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!Shown.MayChange) return Forbid();
        FindingChoices = [.. (await findings.ListAsync(Shown.Review, Viewer)).Select(f => new Choice(f.Id.ToString(), $"{f.Reference} {f.Text}"))];
        return null;
    }
}
