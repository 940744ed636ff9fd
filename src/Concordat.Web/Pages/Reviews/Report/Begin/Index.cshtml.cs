using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Begin;

/// <summary>Begins the report after a council's template.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel(ReportService reports) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Templates =>
        [new("usual", "The usual headings", "The headings that most councils’ templates share"), .. Partnership.Councils.Select(council => new Choice(council.Id.ToString(), council.Name, $"Its own headings if it has set them, and its words: {council.Words.PublicPart}, {council.Words.ExemptPart}"))];

    public void OnGet() => Input.TemplateOrganisationId ??= Review.ConvenedByOrganisationId?.ToString() ?? "usual";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Guid? organisation = null;
        if (Input.TemplateOrganisationId != "usual")
        {
            if (Guid.TryParse(Input.TemplateOrganisationId, out var chosen)) organisation = chosen;
            else ModelState.AddModelError("Input.TemplateOrganisationId", "Choose whose headings the report follows.");
        }

        if (!ModelState.IsValid || !await TryAsync(() => reports.BeginAsync(Review.Id, organisation, Acting(), cancellationToken))) return Page();
        Success("The report was begun.");
        return Redirect($"{ReviewAddress}/report");
    }

    public sealed class InputModel
    {
        public string? TemplateOrganisationId { get; set; }
    }
}
