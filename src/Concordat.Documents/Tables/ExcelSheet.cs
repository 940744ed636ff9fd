namespace Concordat.Documents.Tables;

/// <summary>A sheet of a workbook: its name and its rows, without the empty cells at their ends.</summary>
internal sealed record ExcelSheet(string Name, IReadOnlyList<TableRow> Rows);
