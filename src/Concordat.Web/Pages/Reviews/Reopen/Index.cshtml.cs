using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Reopen;

/// <summary>Reopens a closed review.</summary>
[Needs(RecordKind.Review, Verb.Close)]
public sealed class IndexModel(ReviewService reviews) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => ReviewPolicy.ActsForConvener(Viewer, Review) ? Page() : Forbid();

    /// <summary>Reopens it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await TryAsync(() => reviews.ReopenAsync(Review.Id, Input.Why, Acting(), cancellationToken))) return Page();
        Success("The review is open again.");
        return Redirect(ReviewAddress);
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>Why.</summary>
        [Display(Name = "Why is the review reopened?")]
        public string? Why { get; set; }
    }
}
