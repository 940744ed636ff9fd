using System.Text;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Tracker;

/// <summary>Reads a tracker, shows what it would change, and imports it, all or nothing.</summary>
[Needs(RecordKind.Response, Verb.Respond)]
public sealed class ImportModel(TrackerImportService tracker) : PartnershipPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public TrackerPreview? Preview { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.File is null)
        {
            ModelState.AddModelError("Input.File", "Choose the tracker to import, a CSV file or an Excel workbook.");
            return Page();
        }

        using var stream = Input.File.OpenReadStream();
        var (rows, faults) = TrackerTable.Read(stream);
        foreach (var fault in faults) ModelState.AddModelError("Input.File", fault.Text);
        if (faults.Count > 0) return Page();
        Preview = await tracker.PreviewAsync(Partnership.Id, rows, Acting(), cancellationToken);
        using var kept = new MemoryStream();
        CsvTableWriter.Write(kept, TrackerTable.Of(rows));
        Input.Rows = Encoding.UTF8.GetString(kept.ToArray());
        return Page();
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Input.Rows ?? ""));
        var (rows, faults) = TrackerTable.Read(stream);
        foreach (var fault in faults) ModelState.AddModelError("", fault.Text);
        var changes = 0;
        if (faults.Count > 0 || !await TryAsync(async () => changes = await tracker.ImportAsync(Partnership.Id, rows, Acting("Imported from a tracker"), cancellationToken))) return Page();
        Success(changes == 0 ? "Nothing in the tracker was new." : changes == 1 ? "The tracker was imported: 1 change." : $"The tracker was imported: {changes} changes.");
        return Redirect($"{Address}/recommendations");
    }

    public sealed class InputModel
    {
        public IFormFile? File { get; set; }

        public string? Rows { get; set; }
    }
}
