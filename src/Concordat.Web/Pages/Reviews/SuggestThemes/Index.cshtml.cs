using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.SuggestThemes;

/// <summary>The themes that the evidence suggests to the viewer, and what became of them.</summary>
[Needs(RecordKind.Finding, Verb.See)]
public sealed class IndexModel(ThemeSuggestionService suggestions) : ReviewPage
{
    /// <summary>What is shown.</summary>
    public ThemeSuggestionsView View { get; private set; } = new([], [], [], false, 0);

    /// <summary>Whether the viewer may take and dismiss suggestions.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Whether anything in confidence is on the page.</summary>
    public bool HoldsConfidence => View.All.Any(s => s.InConfidence) || View.Dismissed.Any(d => d.InConfidence);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await suggestions.SuggestAsync(Review, Viewer, cancellationToken);

    /// <summary>Dismisses one.</summary>
    public Task<IActionResult> OnPostDismissAsync(string key, CancellationToken cancellationToken) =>
        DoneAsync(() => suggestions.DismissAsync(Review.Id, key, Acting(), cancellationToken), "The suggestion was dismissed. It is at the end of this page, to be taken back.", cancellationToken);

    /// <summary>Takes a dismissal back.</summary>
    public Task<IActionResult> OnPostTakeBackAsync(Guid dismissed, CancellationToken cancellationToken) =>
        DoneAsync(() => suggestions.TakeBackAsync(Review.Id, dismissed, Acting(), cancellationToken), "It may be suggested again.", cancellationToken);

    private async Task<IActionResult> DoneAsync(Func<Task> verb, string said, CancellationToken cancellationToken)
    {
        if (await TryAsync(verb))
        {
            Success(said);
            return Redirect($"{ReviewAddress}/themes/suggestions");
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
