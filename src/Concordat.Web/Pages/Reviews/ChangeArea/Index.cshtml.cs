using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeArea;

/// <summary>Changes the words of an area or a question.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(ReviewAreaService areas) : ReviewPage
{
    /// <summary>The area of the address. Not named “area”: that is a word of the framework’s own.</summary>
    [FromRoute]
    public Guid AreaId { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public AreaInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ReviewPolicy.MayChange(Viewer, Review)) return Forbid();
        if (await FindAsync(cancellationToken) is not { } area) return NotFound();
        Input = new AreaInput { Version = area.Version, Title = area.Title, IsQuestion = area.IsQuestion, Ambition = area.Ambition };
        return Page();
    }

    /// <summary>Saves the change, or shows both versions when somebody else saved first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is null) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(() => areas.ChangeAsync(AreaId, Input.Version, Input.Title, Input.IsQuestion, Input.Ambition, Acting(), cancellationToken)))
        {
            Success("The area was changed.");
            return Redirect($"{ReviewAddress}/areas");
        }

        if (Conflict is null || await FindAsync(cancellationToken) is not { } now) return Page();
        Conflict = new BothVersions([new("Area or question", now.Title, Input.Title), new("Ambition", now.Ambition, Input.Ambition)]);
        Input.Version = now.Version;
        return Page();
    }

    private async Task<ReviewArea?> FindAsync(CancellationToken cancellationToken) => (await areas.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault(a => a.Id == AreaId);
}
