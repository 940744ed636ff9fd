using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.ThemeFinding;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.TakeSuggestion;

/// <summary>One suggested theme: its points and why each is there, its spread; and taking or dismissing it.</summary>
[Needs(RecordKind.Finding, Verb.See)]
public sealed class IndexModel(ThemeSuggestionService suggestions, ThemeService themes) : ReviewPage
{
    /// <summary>The suggestion of the address.</summary>
    [FromRoute]
    public string Suggestion { get; set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The suggestion.</summary>
    public ThemeSuggestion Shown { get; private set; } = null!;

    /// <summary>Whether the viewer sees how points are spoken.</summary>
    public bool SeesTone { get; private set; }

    /// <summary>The themes there are.</summary>
    public IReadOnlyList<Choice> Themes { get; private set; } = [];

    /// <summary>Whether the viewer may take it.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>The points as choices.</summary>
    public IEnumerable<Choice> Choices => Shown.Points.Select(p => new Choice(p.Evidence.Point.Id.ToString(), p.Evidence.Point.Text, p.Evidence.Point.InConfidence ? $"{p.Evidence.WitnessCalled}, in confidence" : p.Evidence.WitnessCalled));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        Input = new InputModel { Name = Shown.Found.Label, ThemeId = Shown.Theme?.Id, Points = [.. Shown.Points.Select(p => p.Evidence.Point.Id)] };
        return Page();
    }

    /// <summary>Takes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        Theme? theme = null;
        if (!ModelState.IsValid || !await TryAsync(async () => theme = await suggestions.AcceptAsync(new AcceptSuggestion(Review.Id, Suggestion, Input.Name, Input.Points, Input.ThemeId), Acting(), cancellationToken))) return Page();
        Success(Input.ThemeId is null ? "The suggestion is a theme now." : "The points are under the theme now.");
        return Redirect($"{ReviewAddress}/themes/{theme!.Id}");
    }

    /// <summary>Dismisses it.</summary>
    public async Task<IActionResult> OnPostDismissAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (!await TryAsync(() => suggestions.DismissAsync(Review.Id, Suggestion, Acting(), cancellationToken))) return Page();
        Success("The suggestion was dismissed. It is at the end of this page, to be taken back.");
        return Redirect($"{ReviewAddress}/themes/suggestions");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var view = await suggestions.SuggestAsync(Review, Viewer, cancellationToken);
        if (view.All.FirstOrDefault(s => s.Found.Key == Suggestion) is not { } found) return false;
        (Shown, SeesTone) = (found, view.SeesTone);
        Themes = [.. (await themes.ListAsync(Review, Viewer, cancellationToken)).Where(t => t.MergedIntoId is null).Select(t => new Choice(t.Id.ToString(), t.Name))];
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The name.</summary>
        [Display(Name = "Name of the theme")]
        public string? Name { get; set; }

        /// <summary>The theme to put the points under.</summary>
        [Display(Name = "Or put the points under a theme there is")]
        public Guid? ThemeId { get; set; }

        /// <summary>The points chosen.</summary>
        [Display(Name = "Points that carry it")]
        public List<Guid> Points { get; set; } = [];
    }
}
