using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Concordat.Documents.Tables;

/// <summary>
/// Writes a table as an Excel workbook of one sheet: bold headings that stay in sight, dates and numbers as what they
/// are, columns about as wide as their text. Texts are never formulas.
/// </summary>
public static class ExcelTableWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int RowsMeasured = 200;

    public static void Write(Stream output, Table table, string sheetName)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Sheet();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(sheet))
                WriteSheet(writer, table);
            workbook.Workbook = new Workbook(new Sheets(new Sheet
            {
                Name = ExcelText.SheetName(sheetName),
                SheetId = 1,
                Id = workbook.GetIdOfPart(sheet),
            }));
        }
        package.Position = 0;
        package.CopyTo(output);
    }

    private static void WriteSheet(OpenXmlWriter writer, Table table)
    {
        using var rows = table.Rows.GetEnumerator();
        var first = new List<IReadOnlyList<object?>>();
        while (first.Count < RowsMeasured && rows.MoveNext())
            first.Add(rows.Current);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        writer.WriteElement(Widths(table.Columns, first));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. table.Columns.Select(column => TextCell(column.Name, ExcelStyles.Heading))]);
        var number = 2u;
        foreach (var row in first)
            WriteRow(writer, number++, Cells(table.Columns, row));
        while (rows.MoveNext())
            WriteRow(writer, number++, Cells(table.Columns, rows.Current));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Columns Widths(IReadOnlyList<TableColumn> columns, List<IReadOnlyList<object?>> rows)
    {
        var widths = new Columns();
        for (var i = 0; i < columns.Count; i++)
        {
            var at = i;
            var longest = rows.Where(row => at < row.Count).Select(row => CellText.Of(row[at]).Length).DefaultIfEmpty(0).Max();
            var width = Math.Clamp(Math.Max(longest, columns[i].Name.Length) + 2, 8, 60);
            widths.Append(new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true });
        }
        return widths;
    }

    private static void WriteRow(OpenXmlWriter writer, uint number, IReadOnlyList<Cell> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        foreach (var cell in cells)
            writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    private static List<Cell> Cells(IReadOnlyList<TableColumn> columns, IReadOnlyList<object?> row) =>
        [.. row.Select((value, i) => CellOf(value, i < columns.Count ? columns[i].Kind : ColumnKind.Text))];

    private static Cell CellOf(object? value, ColumnKind kind) => value switch
    {
        null or "" => new Cell(),
        // Excel counts days from 1900 as if that had been a leap year; earlier dates are texts to it.
        DateOnly date when date >= new DateOnly(1900, 3, 1) => NumberCell(date.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture), ExcelStyles.Date),
        decimal or double or int or long => NumberCell(CellText.Of(value), kind == ColumnKind.Money ? ExcelStyles.Money : ExcelStyles.Plain),
        _ => TextCell(CellText.Of(value), ExcelStyles.Plain),
    };

    private static Cell NumberCell(string number, uint style) => new() { CellValue = new CellValue(number), StyleIndex = style };

    private static Cell TextCell(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(ExcelText.Encoded(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };
}
