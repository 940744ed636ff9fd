using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.ReportTemplates.Edit;

/// <summary>Sets a council's headings: a line each, in the order they are printed.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel(ReportTemplateService templates) : PartnershipPage
{
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid OrganisationId { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OrganisationView Council { get; private set; } = null!;

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Find()) return NotFound();
        var template = await templates.FindAsync(Partnership.Id, OrganisationId, cancellationToken);
        var headings = template?.Headings ?? ReportHeadings.Usual;
        Input = new InputModel { Version = template?.Version ?? 0, Headings = HeadingLines.Write(headings) };
        Warnings = ReportTemplate.Warnings(headings);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Find()) return NotFound();
        var headings = HeadingLines.Read(Input.Headings);
        Warnings = ReportTemplate.Warnings(headings);
        if (await TryAsync(() => templates.SetAsync(Partnership.Id, OrganisationId, Input.Version, headings, Acting(), cancellationToken)))
        {
            Success($"The report template of {Council.Name} was saved.");
            return Redirect($"{Address}/report-templates/{OrganisationId}");
        }

        if (Conflict is not null && await templates.FindAsync(Partnership.Id, OrganisationId, cancellationToken) is { } stored)
        {
            Conflict = new BothVersions([new("Headings", HeadingLines.Write(stored.Headings), Input.Headings)]);
            Input.Version = stored.Version;
        }

        return Page();
    }

    private bool Find()
    {
        if (Partnership.Councils.FirstOrDefault(council => council.Id == OrganisationId) is not { } found) return false;
        Council = found;
        return true;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Headings { get; set; }
    }
}
