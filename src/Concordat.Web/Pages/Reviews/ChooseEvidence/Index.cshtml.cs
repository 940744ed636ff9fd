using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChooseEvidence;

/// <summary>Names the evidence a finding rests on.</summary>
[Needs(RecordKind.Finding, Verb.Change)]
public sealed class IndexModel(FindingService findings) : FindingPage(findings)
{
    /// <summary>Words to look for.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Words in the evidence, or who said it")]
    public string? Words { get; set; }

    /// <summary>The themes chosen.</summary>
    [BindProperty, Display(Name = "Themes")]
    public List<Guid> Themes { get; set; } = [];

    /// <summary>The points chosen.</summary>
    [BindProperty, Display(Name = "Key points")]
    public List<Guid> Points { get; set; } = [];

    /// <summary>The documents chosen.</summary>
    [BindProperty, Display(Name = "Documents")]
    public List<Guid> Documents { get; set; } = [];

    /// <summary>What there is to choose from.</summary>
    public FindingEvidenceChoice Offered { get; private set; } = new([], [], []);

    /// <summary>The themes as choices.</summary>
    public IReadOnlyList<Choice> ThemeChoices => [.. Offered.Themes.Select(t => new Choice(t.Theme.Id.ToString(), t.Theme.Name))];

    /// <summary>The points as choices.</summary>
    public IReadOnlyList<Choice> PointChoices => [.. Offered.Points.Select(p => new Choice(p.Point.Id.ToString(), p.Point.Text, p.Point.InConfidence ? $"{p.WitnessCalled}, in confidence" : p.WitnessCalled))];

    /// <summary>The documents as choices.</summary>
    public IReadOnlyList<Choice> DocumentChoices => [.. Offered.Documents.Select(d => new Choice(d.Id.ToString(), d.Title, d.Author))];

    /// <summary>Shows the evidence.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!FindingPolicy.MayWrite(Viewer, Review)) return Forbid();
        if (!await FindFindingAsync(cancellationToken)) return NotFound();
        Offered = await Findings.ChoiceAsync(Review, Words, Viewer, cancellationToken);
        var named = Shown.Finding.Evidence.Select(e => e.RecordId).ToList();
        (Themes, Points, Documents) = (named, named, named);
        return Page();
    }

    /// <summary>Saves the choice.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindFindingAsync(cancellationToken)) return NotFound();
        Offered = await Findings.ChoiceAsync(Review, Words, Viewer, cancellationToken);
        if (!ModelState.IsValid || !await TryAsync(() => Findings.RestOnAsync(Shown.Finding.Id, Words, [.. Themes, .. Points, .. Documents], Acting(), cancellationToken), "")) return Page();
        Success("The evidence was saved.");
        return Redirect(FindingAddress);
    }
}
