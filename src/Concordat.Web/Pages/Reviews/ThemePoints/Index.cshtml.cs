using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ThemePoints;

/// <summary>Chooses the points that carry a theme.</summary>
[Needs(RecordKind.Finding, Verb.Change)]
public sealed class IndexModel(ThemeService themes) : ReviewPage
{
    /// <summary>The theme of the address.</summary>
    [FromRoute]
    public Guid Theme { get; set; }

    /// <summary>Words to look for.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Words in the point, or who said it")]
    public string? Words { get; set; }

    /// <summary>The points chosen.</summary>
    [BindProperty, Display(Name = "Points")]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>The theme.</summary>
    public ThemeView Shown { get; private set; } = null!;

    /// <summary>The points to choose from.</summary>
    public IReadOnlyList<EvidencePointView> Points { get; private set; } = [];

    /// <summary>The points as choices.</summary>
    public IEnumerable<Choice> Choices => Points.Select(p => new Choice(p.Point.Id.ToString(), p.Point.Text, p.Point.InConfidence ? $"{p.WitnessCalled}, in confidence" : p.WitnessCalled));

    /// <summary>Shows the points.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MayWrite(Viewer, Review)) return Forbid();
        if (!await LoadAsync(cancellationToken)) return NotFound();
        Chosen = [.. Shown.Theme.Points.Select(p => p.KeyPointId)];
        return Page();
    }

    /// <summary>Saves the choice.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => themes.CarryAsync(Theme, Words, Chosen, Acting(), cancellationToken), "")) return Page();
        Success("The points were saved.");
        return Redirect($"{ReviewAddress}/themes/{Theme}");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(Review, Theme, Viewer, cancellationToken) is not { } found) return false;
        Shown = found;
        Points = await themes.PointsAsync(Review, Words, Viewer, cancellationToken);
        return true;
    }
}
