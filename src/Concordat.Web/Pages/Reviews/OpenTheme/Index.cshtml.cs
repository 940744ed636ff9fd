using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.OpenTheme;

/// <summary>A theme: its points, what was merged into it, its name.</summary>
[Needs(RecordKind.Finding, Verb.See)]
public sealed class IndexModel(ThemeService themes, HistoryService history) : ReviewPage
{
    /// <summary>The theme of the address.</summary>
    [FromRoute]
    public Guid Theme { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The theme with its points.</summary>
    public ThemeView Shown { get; private set; } = null!;

    /// <summary>The others, to merge into.</summary>
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    /// <summary>The theme it was merged into, if any.</summary>
    public Domain.Reviews.Theme? Into { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>Whether the viewer may change it.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        Input = new InputModel { Version = Shown.Theme.Version, Name = Shown.Theme.Name };
        return Page();
    }

    /// <summary>Renames it, or shows both names when somebody else did first.</summary>
    public async Task<IActionResult> OnPostRenameAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (await TryAsync(() => themes.RenameAsync(Theme, Input.Version, Input.Name, Acting(), cancellationToken)))
        {
            Success("The theme was renamed.");
            return Redirect($"{ReviewAddress}/themes/{Theme}");
        }

        await LoadAsync(cancellationToken);
        if (Conflict is not null) Conflict = new BothVersions([new("Name", Shown.Theme.Name, Input.Name)]);
        Input.Version = Shown.Theme.Version;
        return Page();
    }

    /// <summary>Merges it into another.</summary>
    public async Task<IActionResult> OnPostMergeAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (await TryAsync(() => themes.MergeAsync(Theme, Input.MergedIntoId, Acting(), cancellationToken)))
        {
            Success($"“{Shown.Theme.Name}” was merged. It can be split off again.");
            return Redirect($"{ReviewAddress}/themes/{Input.MergedIntoId}");
        }

        Input.Name = Shown.Theme.Name;
        Input.Version = Shown.Theme.Version;
        return Page();
    }

    /// <summary>Opens a theme in confidence.</summary>
    public async Task<IActionResult> OnPostOpenAsync(int version, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (await TryAsync(() => themes.OpenAsync(Theme, version, Acting(), cancellationToken)))
        {
            Success("Everybody who sees themes sees it now.");
            return Redirect($"{ReviewAddress}/themes/{Theme}");
        }

        await LoadAsync(cancellationToken);
        Input = new InputModel { Version = Shown.Theme.Version, Name = Shown.Theme.Name };
        return Page();
    }

    /// <summary>Splits off a theme that was merged.</summary>
    public async Task<IActionResult> OnPostSplitAsync(Guid split, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => themes.SplitOffAsync(split, Acting(), cancellationToken)))
        {
            Success("The theme stands by itself again.");
            return Redirect($"{ReviewAddress}/themes/{split}");
        }

        return await LoadAsync(cancellationToken) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(Review, Theme, Viewer, cancellationToken) is not { } found) return false;
        Shown = found;
        var all = await themes.ListAsync(Review, Viewer, cancellationToken);
        Into = all.FirstOrDefault(t => t.Id == found.Theme.MergedIntoId);
        Others = [.. all.Where(t => t.Id != Theme && t.MergedIntoId is null).Select(t => new Choice(t.Id.ToString(), t.Name))];
        History = await history.OfAsync(Viewer, Partnership.Id, Theme, cancellationToken: cancellationToken);
        return true;
    }

    /// <summary>The forms' fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was shown.</summary>
        public int Version { get; set; }

        /// <summary>The name.</summary>
        [Display(Name = "Name")]
        public string? Name { get; set; }

        /// <summary>The theme to merge into.</summary>
        [Display(Name = "Merge it into")]
        public Guid? MergedIntoId { get; set; }
    }
}
