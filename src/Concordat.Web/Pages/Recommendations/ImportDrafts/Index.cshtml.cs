using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Documents.Tables;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.ImportDrafts;

/// <summary>Takes recommendations in from CSV or Excel: first what each row would do, then all of them or none.</summary>
[Needs(RecordKind.Recommendation, Verb.Create)]
public sealed class IndexModel(RecommendationImportService imports, KeptUploadService uploads) : ImportPage(uploads)
{
    /// <summary>What each row would do; null before a file was read.</summary>
    public IReadOnlyList<ImportedOutcome>? Outcomes { get; private set; }

    public bool MayTakeIn => Outcomes is not null && Outcomes.All(o => o.Effect != ImportedEffect.Refused) && Outcomes.Any(o => o.Effect != ImportedEffect.Unchanged);

    /// <summary>Columns of the file that are not known, and so not taken in.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>Reads the file and shows what each row would do.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        if (await ReadChosenAsync() is not { } chosen || RowsOf(chosen.Table) is not { } rows) return Page();
        if (!await TryAsync(async () => Outcomes = await imports.PreviewAsync(Partnership.Id, rows, Acting()))) return Page();
        if (MayTakeIn) await KeepAsync(chosen.Content);
        return Page();
    }

    /// <summary>Takes the rows in.</summary>
    public async Task<IActionResult> OnPostImportAsync()
    {
        if (await ReadKeptAsync() is not { } kept || RowsOf(kept.Table) is not { } rows) return Page();
        IReadOnlyList<ImportedOutcome> done = [];
        if (!await TryAsync(async () => done = await imports.ImportAsync(Partnership.Id, rows, Acting()))) return Page();
        await ForgetAsync();
        Success($"{ListWords.Count(done.Count(o => o.Effect == ImportedEffect.New), "recommendation was", "recommendations were")} added and {ListWords.Count(done.Count(o => o.Effect == ImportedEffect.Changed), "draft was", "drafts were")} changed.");
        return Redirect($"{Address}/recommendations");
    }

    public static string WordsFor(ImportedEffect effect) => effect switch
    {
        ImportedEffect.New => "New draft",
        ImportedEffect.Changed => "Changes",
        ImportedEffect.Unchanged => "No change",
        ImportedEffect.Refused => "Cannot be read",
    };

    public static StatusTone ToneOf(ImportedEffect effect) => effect switch
    {
        ImportedEffect.New => StatusTone.Good,
        ImportedEffect.Changed => StatusTone.Active,
        ImportedEffect.Unchanged => StatusTone.Neutral,
        ImportedEffect.Refused => StatusTone.Bad,
    };

    private IReadOnlyList<ImportedRow>? RowsOf(TableReading reading)
    {
        if (!reading.Columns.Contains(RecommendationColumns.Text, StringComparer.OrdinalIgnoreCase) && !reading.Columns.Contains(RecommendationColumns.Reference, StringComparer.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(nameof(TableFile), $"The first row must hold the headings, “{RecommendationColumns.Text}” among them.");
            return null;
        }

        LeftOut = [.. reading.Columns.Where(c => c.Length > 0 && !RecommendationColumns.Taken.Contains(c, StringComparer.OrdinalIgnoreCase))];
        return [.. reading.Rows.Select(row => new ImportedRow(row.Number, reading.Columns.Where(c => c.Length > 0).ToDictionary(c => c, c => reading.Cell(row, c), StringComparer.OrdinalIgnoreCase)))];
    }
}
