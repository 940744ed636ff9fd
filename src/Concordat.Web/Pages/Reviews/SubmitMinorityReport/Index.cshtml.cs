using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.SubmitMinorityReport;

/// <summary>Submits a minority report.</summary>
[Needs(RecordKind.Finding, Verb.Create)]
public sealed class IndexModel(MinorityReportService reports) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => FindingPolicy.MayWrite(Viewer, Review) ? Page() : Forbid();

    /// <summary>Submits it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var authors = (Input.Authors ?? "").Split('\n');
        if (!ModelState.IsValid || !await TryAsync(() => reports.SubmitAsync(Review.Id, authors, Input.Text, Acting(), cancellationToken))) return Page();
        Success("The minority report was submitted.");
        return Redirect($"{ReviewAddress}/minority-reports");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Who it is by, a line each.</summary>
        [Display(Name = "Who it is by")]
        public string? Authors { get; set; }

        /// <summary>What they say.</summary>
        [Display(Name = "The minority report")]
        public string? Text { get; set; }
    }
}
