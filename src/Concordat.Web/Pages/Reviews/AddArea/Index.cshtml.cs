using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.AddArea;

/// <summary>Adds an area or a question to a review.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(ReviewAreaService areas) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public AreaInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => ReviewPolicy.MayChange(Viewer, Review) ? Page() : Forbid();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => areas.AddAsync(Review.Id, Input.Title, Input.IsQuestion, Input.Ambition, Acting(), cancellationToken))) return Page();
        Success(Input.IsQuestion ? "The question was added." : "The area was added.");
        return Redirect($"{ReviewAddress}/areas");
    }
}
