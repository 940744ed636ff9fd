using Concordat.Documents.Tables;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Reads an Excel workbook. Lines are the rows of a sheet; where several sheets hold anything, pages are the sheets.</summary>
internal sealed class WorkbookReader : IPaperReader
{
    public string Name => "an Excel workbook";

    public IReadOnlyList<string> Extensions => [".xlsx", ".xlsm", ".xls"];

    public bool Reads(PaperFile file) => file.HasPart("xl/workbook.xml") || UnreadableFormats.IsOldWorkbook(file);

    public PaperDocument Read(PaperFile file)
    {
        var sheets = ExcelTableReader.ReadSheets(file.Bytes).Where(sheet => sheet.Rows.Any(row => row.Cells.Count > 0)).ToList();
        if (sheets.Count == 0)
            throw new PaperRefusedException("", "The workbook holds no text. Choose the workbook that holds the table.");
        var blocks = new TableBlocks();
        foreach (var (sheet, at) in sheets.Select((sheet, at) => (sheet, at)))
            blocks.AddSheet(sheets.Count > 1 ? sheet.Name : null, sheets.Count > 1 ? at + 1 : null, sheet.Rows);
        return blocks.Document("Excel");
    }
}
