using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Write;

/// <summary>Writes a recommendation of a review; saved as a draft, and then tested by the six questions.</summary>
[Needs(RecordKind.Recommendation, Verb.Create)]
public sealed class IndexModel(RecommendationService recommendations, RecommendationViewService views, FindingService findings, TimeProvider clock) : ReviewPage
{
    [BindProperty]
    public RecommendationInput Input { get; set; } = new();

    public Recommendation? Parent { get; private set; }

    public IReadOnlyList<Choice> Organisations => [.. Partnership.InOn(Acting().Today).Select(o => new Choice(o.Id.ToString(), o.Name))];

    public IReadOnlyList<Choice> FindingChoices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? partOf) => await EnterAsync(partOf) ?? Page();

    public async Task<IActionResult> OnPostAsync(string? partOf)
    {
        if (await EnterAsync(partOf) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        Recommendation? written = null;
        var to = Input.Addressees.Select(a => Guid.TryParse(a, out var id) ? new AddressedTo(id) : null).OfType<AddressedTo>().ToList();
        if (!await TryAsync(async () => written = await recommendations.WriteAsync(
            new WriteRecommendation(Review.Id, Input.Text ?? "", Input.PrintedNumber, Parent?.Id, null, Input.Answers, Input.FindingIds, to), Acting()))) return Page();
        Success($"{written!.Reference} was saved as a draft. The six-question test below shows what it does not say yet.");
        return Redirect($"{Address}/recommendations/{written.Reference.ToLowerInvariant()}");
    }

    private async Task<IActionResult?> EnterAsync(string? partOf)
    {
        if (!RecommendationPolicy.MayWrite(Viewer, Review)) return Forbid();
        FindingChoices = [.. (await findings.ListAsync(Review, Viewer)).Select(f => new Choice(f.Id.ToString(), $"{f.Reference} {f.Text}"))];
        if (partOf is null) return null;
        if (!TryNumber(partOf, "rec-", out var number) || await views.FindAsync(Partnership.Id, number, Viewer, clock.Today()) is not { } found) return NotFound();
        Parent = found.Recommendation;
        return null;
    }
}
