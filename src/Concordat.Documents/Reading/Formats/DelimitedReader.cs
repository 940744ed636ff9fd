using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Recognition;
using Concordat.Documents.Tables;
using CsvHelper;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Reads a table kept as text with commas, semicolons or tabs (.csv). Lines are those on which the rows begin.</summary>
internal sealed class DelimitedReader : IPaperReader
{
    private const int RowsLookedAt = 30;

    private const int LookedAt = 200_000;

    private static readonly string[] Own = [".csv", ".tsv", ".tab"];

    public string Name => "a table as text";

    public IReadOnlyList<string> Extensions => [.. Own, ".txt", ""];

    public bool Reads(PaperFile file)
    {
        var text = file.Decoded.Text;
        var separator = CsvTableReader.SeparatorOf(text);
        // Tabs in a text are read as tables there, among the rest of the paper.
        if (!Own.Contains(file.Extension) && separator == '\t')
            return false;
        try
        {
            var rows = CsvTableReader.Rows(text.Length > LookedAt ? text[..text.LastIndexOf('\n', LookedAt)] : text, separator)
                .Where(row => row.Cells.Any(cell => cell.Trim().Length > 0)).Take(RowsLookedAt).ToList();
            return Own.Contains(file.Extension) ? IsTable(rows) : IsTracker(rows);
        }
        catch (Exception problem) when (problem is CsvFormatException or ArgumentOutOfRangeException)
        {
            return Own.Contains(file.Extension);
        }
    }

    public PaperDocument Read(PaperFile file)
    {
        var (text, warning) = file.Decoded;
        // The rows behind a mark that is never closed would all become one cell.
        if (text.AsSpan().Count('"') % 2 == 1)
            return AsText(file);
        var blocks = new TableBlocks();
        try
        {
            blocks.AddSheet(null, null, CsvTableReader.Rows(text, CsvTableReader.SeparatorOf(text)));
        }
        catch (CsvFormatException)
        {
            return AsText(file);
        }
        var document = blocks.Document("CSV");
        if (document.Blocks.Count == 0)
            throw new PaperRefusedException("", "The file holds no text. Choose the file that holds the paper.");
        return warning is null ? document : document with { Warnings = [new DraftLine(1, warning)] };
    }

    private static PaperDocument AsText(PaperFile file)
    {
        var read = new PlainTextReader().Read(file);
        return read with { Warnings = [.. read.Warnings, new DraftLine(1, "A quotation mark is opened and never closed, so the table was read as plain text. Open it in a spreadsheet and save it again.")] };
    }

    private static bool IsTable(List<TableRow> rows) => rows.Count > 0 && rows.Count(row => row.Cells.Count > 1) * 2 > rows.Count;

    /// <summary>Without the ending, only a table whose first row names columns that papers have.</summary>
    private static bool IsTracker(List<TableRow> rows) =>
        rows.Count > 1 && IsTable(rows) && rows.Zip(rows.Skip(1)).Count(pair => pair.First.Cells.Count == pair.Second.Cells.Count) * 2 >= rows.Count - 1
        && TableHeader.Read([.. rows[0].Cells.Select(cell => cell.Trim())]).Count > 1;
}
