using CsvHelper;

namespace Concordat.Documents.Tables;

/// <summary>Writes a table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel misreads dashes and pound signs.</summary>
public static class CsvTableWriter
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static void Write(Stream output, Table table)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true, ValidateFieldCount = false }, leaveOpen: true);
        foreach (var column in table.Columns)
            csv.WriteField(CellText.Guarded(column.Name));
        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var value in row)
                csv.WriteField(value is string words ? CellText.Guarded(words) : CellText.Of(value));
            csv.EndRecord();
        }
    }
}
