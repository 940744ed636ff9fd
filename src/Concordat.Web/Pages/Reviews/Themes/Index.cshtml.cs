using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Themes;

/// <summary>The themes of a review, what its witnesses put first, and what the panel noted.</summary>
[Needs(RecordKind.Finding, Verb.See)]
public sealed class IndexModel(ThemeService themes) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>What is shown.</summary>
    public ThemesView View { get; private set; } = new([], [], []);

    /// <summary>Whether the viewer may make themes.</summary>
    public bool MayWrite => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await themes.ViewAsync(Review, Viewer, cancellationToken);

    /// <summary>Names a theme.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Theme? made = null;
        if (await TryAsync(async () => made = await themes.MakeAsync(Review.Id, Input.Name, null, Acting(), cancellationToken)))
        {
            Success("The theme was made. Put the points under it that carry it.");
            return Redirect($"{ReviewAddress}/themes/{made!.Id}/points");
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }

    /// <summary>Makes a theme of the panel's note.</summary>
    public async Task<IActionResult> OnPostNoteAsync(Guid note, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => themes.MakeOfNoteAsync(Review.Id, note, Acting(), cancellationToken)))
        {
            Success("The note is a theme now.");
            return Redirect($"{ReviewAddress}/themes");
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The name.</summary>
        [Display(Name = "Name of a new theme")]
        public string? Name { get; set; }
    }
}
