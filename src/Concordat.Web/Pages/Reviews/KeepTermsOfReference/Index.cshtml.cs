using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.KeepTermsOfReference;

/// <summary>Keeps a version of the terms of reference.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(TermsOfReferenceService terms) : ReviewPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The number the version will have.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Shows the form with the text of the version before.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ReviewPolicy.MayChange(Viewer, Review)) return Forbid();
        var latest = await LatestAsync(cancellationToken);
        Input.Text = latest;
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LatestAsync(cancellationToken);
        if (!ModelState.IsValid || !await TryAsync(() => terms.KeepAsync(Review.Id, Input.Text, Input.AgreedBy, Input.AgreedOn?.Value, Acting(), cancellationToken))) return Page();
        Success("The version was kept.");
        return Redirect($"{ReviewAddress}/terms-of-reference");
    }

    private async Task<string?> LatestAsync(CancellationToken cancellationToken)
    {
        var latest = (await terms.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault();
        Number = (latest?.Number ?? 0) + 1;
        return latest?.Text;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The exact text.</summary>
        [Display(Name = "Text")]
        public string? Text { get; set; }

        /// <summary>Who agreed it.</summary>
        [Display(Name = "Who agreed it (leave empty until somebody has)")]
        public string? AgreedBy { get; set; }

        /// <summary>When.</summary>
        [Display(Name = "When it was agreed")]
        public DateInput? AgreedOn { get; set; }
    }
}
