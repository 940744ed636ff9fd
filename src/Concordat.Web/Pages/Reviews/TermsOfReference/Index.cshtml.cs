using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.TermsOfReference;

/// <summary>The terms of reference: one version, or the difference between any two.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(TermsOfReferenceService terms) : ReviewPage
{
    /// <summary>The version to show; the newest where none is named.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Version")]
    public int? Version { get; set; }

    /// <summary>The version to compare it with.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Compared with")]
    public int? With { get; set; }

    /// <summary>All versions, the newest first.</summary>
    public IReadOnlyList<TermsOfReferenceVersion> Versions { get; private set; } = [];

    /// <summary>The version shown; null when there is none yet.</summary>
    public TermsOfReferenceVersion? Shown { get; private set; }

    /// <summary>The version it is compared with; null when it is not.</summary>
    public TermsOfReferenceVersion? Other { get; private set; }

    /// <summary>From the other version to the one shown.</summary>
    public IReadOnlyList<DifferencePart> Difference { get; private set; } = [];

    /// <summary>Whether the viewer may add a version.</summary>
    public bool MayChange => ReviewPolicy.MayChange(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>The versions as choices.</summary>
    public IEnumerable<Choice> Choices => Versions.Select(v => new Choice(v.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"Version {v.Number}"));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Versions = await terms.ListAsync(Review, Viewer, cancellationToken);
        Shown = Version is null ? Versions.FirstOrDefault() : Versions.FirstOrDefault(v => v.Number == Version);
        Other = With is null ? null : Versions.FirstOrDefault(v => v.Number == With);
        if ((Version is not null && Shown is null) || (With is not null && Other is null)) return NotFound();
        Version = Shown?.Number;
        if (Shown is not null && Other is not null) Difference = TextDifference.Between(Other.Text, Shown.Text);
        return Page();
    }
}
