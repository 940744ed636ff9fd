using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.AddSubmission;

/// <summary>Records a submission.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(SubmissionService submissions) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public SubmissionInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => ReviewPolicy.MayChange(Viewer, Review) ? Page() : Forbid();

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(async () => await submissions.ReceiveAsync(Review.Id, Input.ToDetails(), await Input.FileAsync(cancellationToken), Acting(), cancellationToken))) return Page();
        Success("The submission was recorded.");
        return Redirect($"{ReviewAddress}/submissions");
    }
}
