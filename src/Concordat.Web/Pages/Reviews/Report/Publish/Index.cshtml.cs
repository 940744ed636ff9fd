using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Documents.Writing;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Publish;

/// <summary>Shows everything that will be published and what stands in its way, and publishes it.</summary>
[Needs(RecordKind.Report, Verb.Publish)]
public sealed class IndexModel(ReportPublicationService publication, TimeProvider clock) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public PublishCheck Check { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await publication.CheckAsync(Review, Viewer, cancellationToken) is not { } check) return NotFound();
        Check = check;
        Input.Seen = check.Seen;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await publication.CheckAsync(Review, Viewer, cancellationToken) is not { } check) return NotFound();
        Check = check;
        var at = clock.GetUtcNow().UtcDateTime;
        var publish = new PublishReport(Review.Id, Input.Seen ?? "", Input.ChangeNote, Input.EqualityReason, document => WordReportWriter.Write(document, at));
        var number = 0;
        if (await TryAsync(async () => number = await publication.PublishAsync(publish, Acting(), cancellationToken)))
        {
            Success($"Version {number} of the report was published.");
            return Redirect($"{ReviewAddress}/report");
        }

        ModelState.Remove("Input.Seen");
        Input.Seen = check.Seen;
        return Page();
    }

    public sealed class InputModel
    {
        public string? Seen { get; set; }

        public string? ChangeNote { get; set; }

        public string? EqualityReason { get; set; }
    }
}
