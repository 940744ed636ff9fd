using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.SplitTheme;

/// <summary>Splits a theme: some of its points go to a new one.</summary>
[Needs(RecordKind.Finding, Verb.Change)]
public sealed class IndexModel(ThemeService themes) : ReviewPage
{
    /// <summary>The theme of the address.</summary>
    [FromRoute]
    public Guid Theme { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The theme.</summary>
    public ThemeView Shown { get; private set; } = null!;

    /// <summary>Its own points.</summary>
    public IReadOnlyList<EvidencePointView> Points => [.. Shown.Points.Where(p => p.From is null).Select(p => p.Evidence)];

    /// <summary>The points as choices.</summary>
    public IEnumerable<Choice> Choices => Points.Select(p => new Choice(p.Point.Id.ToString(), p.Point.Text, p.Point.InConfidence ? $"{p.WitnessCalled}, in confidence" : p.WitnessCalled));

    /// <summary>Shows its points.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MayWrite(Viewer, Review)) return Forbid();
        if (!await LoadAsync(cancellationToken)) return NotFound();
        Input.Version = Shown.Theme.Version;
        return Page();
    }

    /// <summary>Splits it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        Theme? made = null;
        if (!ModelState.IsValid || !await TryAsync(async () => made = await themes.SplitAsync(Theme, Input.Version, Input.Name, Input.Points, Acting(), cancellationToken)))
        {
            if (Conflict is not null) Conflict = new BothVersions([new("Name", Shown.Theme.Name, Input.Name)]);
            Input.Version = Shown.Theme.Version;
            return Page();
        }

        Success($"The points are under “{made!.Name}” now.");
        return Redirect($"{ReviewAddress}/themes/{made.Id}");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(Review, Theme, Viewer, cancellationToken) is not { } found) return false;
        Shown = found;
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was shown.</summary>
        public int Version { get; set; }

        /// <summary>The name of the new theme.</summary>
        [Display(Name = "Name of the new theme")]
        public string? Name { get; set; }

        /// <summary>The points that go to it.</summary>
        [Display(Name = "Points that go to the new theme")]
        public List<Guid> Points { get; set; } = [];
    }
}
