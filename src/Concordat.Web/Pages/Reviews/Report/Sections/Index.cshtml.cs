using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Sections;

/// <summary>Adds, moves and takes out sections.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel(ReportService reports) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReportDraft Draft { get; private set; } = null!;

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken) =>
        DoAsync(() => reports.AddSectionAsync(Review.Id, Input.Heading ?? "", Acting(), cancellationToken), "The section was added at the end.", cancellationToken);

    public Task<IActionResult> OnPostMoveAsync(Guid section, bool up, CancellationToken cancellationToken) =>
        DoAsync(() => reports.MoveSectionAsync(section, up, Acting(), cancellationToken), "The section was moved.", cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(Guid section, CancellationToken cancellationToken) =>
        DoAsync(() => reports.RemoveSectionAsync(section, Acting(), cancellationToken), "The section was taken out.", cancellationToken);

    private async Task<IActionResult> DoAsync(Func<Task> act, string done, CancellationToken cancellationToken)
    {
        if (!await TryAsync(act)) return await ShowAsync(cancellationToken);
        Success(done);
        return Redirect($"{ReviewAddress}/report/sections");
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(Review, Viewer, cancellationToken) is not { } draft) return NotFound();
        Draft = draft;
        Warnings = ReportTemplate.Warnings([.. draft.Sections.Select(section => new TemplateHeading(section.Kind, section.Heading))]);
        return Page();
    }

    public sealed class InputModel
    {
        public string? Heading { get; set; }
    }
}
