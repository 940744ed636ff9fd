using System.ComponentModel.DataAnnotations;
using System.IO.Compression;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.ImportDrafts;

/// <summary>Takes recommendations in from CSV or Excel: first what each row would do, then all of them or none.</summary>
[Needs(RecordKind.Recommendation, Verb.Create)]
public sealed class IndexModel(RecommendationImportService imports) : PartnershipPage
{
    private const int LargestFile = 2 << 20;

    [BindProperty, Display(Name = "CSV or Excel file")]
    public IFormFile? TableFile { get; set; }

    /// <summary>The file itself, packed, between the preview and the import. It is read and checked again from the start.</summary>
    [BindProperty]
    public string? Packed { get; set; }

    /// <summary>What each row would do; null before a file was read.</summary>
    public IReadOnlyList<ImportedOutcome>? Outcomes { get; private set; }

    public bool MayTakeIn => Outcomes is not null && Outcomes.All(o => o.Effect != ImportedEffect.Refused) && Outcomes.Any(o => o.Effect != ImportedEffect.Unchanged);

    /// <summary>Columns of the file that are not known, and so not taken in.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    public void OnGet()
    {
    }

    /// <summary>Reads the file and shows what each row would do.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        if (TableFile is null) ModelState.AddModelError(nameof(TableFile), "Choose a CSV or Excel file.");
        else if (TableFile.Length > LargestFile) ModelState.AddModelError(nameof(TableFile), "The file must be smaller than 2 MB. Split it into smaller ones.");
        if (!ModelState.IsValid) return Page();
        using var copy = new MemoryStream();
        await TableFile!.CopyToAsync(copy, HttpContext.RequestAborted);
        var content = copy.ToArray();
        if (RowsOf(content) is not { } rows) return Page();
        if (!await TryAsync(async () => Outcomes = await imports.PreviewAsync(Partnership.Id, rows, Acting()))) return Page();
        Packed = Pack(content);
        ModelState.Remove(nameof(Packed));
        return Page();
    }

    /// <summary>Takes the rows in.</summary>
    public async Task<IActionResult> OnPostImportAsync()
    {
        if (Unpack(Packed) is not { } content || RowsOf(content) is not { } rows)
        {
            ModelState.AddModelError(nameof(TableFile), "The file did not come through whole. Choose it again.");
            return Page();
        }

        IReadOnlyList<ImportedOutcome> done = [];
        if (!await TryAsync(async () => done = await imports.ImportAsync(Partnership.Id, rows, Acting()))) return Page();
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

    private IReadOnlyList<ImportedRow>? RowsOf(byte[] content)
    {
        using var stream = new MemoryStream(content);
        var reading = TableReader.Read(stream);
        foreach (var refusal in reading.Refusals) ModelState.AddModelError(nameof(TableFile), refusal.Text);
        if (reading.Refusals.Count > 0) return null;
        if (!reading.Columns.Contains(RecommendationColumns.Text, StringComparer.OrdinalIgnoreCase) && !reading.Columns.Contains(RecommendationColumns.Reference, StringComparer.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(nameof(TableFile), $"The first row must hold the headings, “{RecommendationColumns.Text}” among them.");
            return null;
        }

        LeftOut = [.. reading.Columns.Where(c => c.Length > 0 && !RecommendationColumns.Taken.Contains(c, StringComparer.OrdinalIgnoreCase))];
        return [.. reading.Rows.Select(row => new ImportedRow(row.Number, reading.Columns.Where(c => c.Length > 0).ToDictionary(c => c, c => reading.Cell(row, c), StringComparer.OrdinalIgnoreCase)))];
    }

    private static string Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Optimal)) pack.Write(content);
        return Convert.ToBase64String(packed.ToArray());
    }

    private static byte[]? Unpack(string? packed)
    {
        var bytes = new byte[((packed?.Length ?? 0) * 3 / 4) + 3];
        if (string.IsNullOrEmpty(packed) || !Convert.TryFromBase64String(packed, bytes, out var length)) return null;
        try
        {
            using var unpack = new BrotliStream(new MemoryStream(bytes, 0, length), CompressionMode.Decompress);
            using var content = new MemoryStream();
            var chunk = new byte[81920];
            int count;
            // Never more than the file may be, whatever the packing says.
            while ((count = unpack.Read(chunk)) > 0 && content.Length <= LargestFile) content.Write(chunk, 0, count);
            return content.Length is 0 or > LargestFile ? null : content.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
