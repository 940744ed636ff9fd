using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Documents.Tables;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Tracker;

/// <summary>Reads a tracker, shows what it would change, and imports it, all or nothing.</summary>
[Needs(RecordKind.Response, Verb.Respond)]
public sealed class ImportModel(TrackerImportService tracker, KeptUploadService uploads) : ImportPage(uploads)
{
    public TrackerPreview? Preview { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await ReadChosenAsync() is not { } chosen || RowsOf(chosen.Table) is not { } rows) return Page();
        if (!await TryAsync(async () => Preview = await tracker.PreviewAsync(Partnership.Id, rows, Acting(), cancellationToken))) return Page();
        if (Preview is { Faults.Count: 0, Changes.Count: > 0 }) await KeepAsync(chosen.Content);
        return Page();
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancellationToken)
    {
        if (await ReadKeptAsync() is not { } kept || RowsOf(kept.Table) is not { } rows) return Page();
        var changes = 0;
        if (!await TryAsync(async () => changes = await tracker.ImportAsync(Partnership.Id, rows, Acting("Imported from a tracker"), cancellationToken))) return Page();
        await ForgetAsync();
        Success(changes == 0 ? "Nothing in the tracker was new." : $"The tracker was imported: {ListWords.Count(changes, "change", "changes")}.");
        return Redirect($"{Address}/recommendations");
    }

    private IReadOnlyList<TrackerRow>? RowsOf(TableReading reading)
    {
        var (rows, faults) = TrackerTable.Read(reading);
        foreach (var fault in faults) ModelState.AddModelError(nameof(TableFile), fault.Text);
        return faults.Count > 0 ? null : rows;
    }
}
