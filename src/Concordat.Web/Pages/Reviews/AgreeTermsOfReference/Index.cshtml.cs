using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.AgreeTermsOfReference;

/// <summary>Says who agreed a version of the terms of reference.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(TermsOfReferenceService terms) : ReviewPage
{
    /// <summary>The version of the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The version.</summary>
    public TermsOfReferenceVersion Version { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ReviewPolicy.MayChange(Viewer, Review)) return Forbid();
        return await FindAsync(cancellationToken) ? Page() : NotFound();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => terms.AgreeAsync(Review.Id, Number, Input.AgreedBy, Input.AgreedOn?.Value, Acting(), cancellationToken))) return Page();
        Success($"Version {Number} is agreed.");
        return Redirect($"{ReviewAddress}/terms-of-reference?Version={Number}");
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        var found = (await terms.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault(v => v.Number == Number);
        if (found is not null) Version = found;
        return found is not null;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Who agreed it.</summary>
        [Display(Name = "Who agreed it")]
        public string? AgreedBy { get; set; }

        /// <summary>When.</summary>
        [Display(Name = "When it was agreed")]
        public DateInput? AgreedOn { get; set; }
    }
}
