using Concordat.Documents.Reading;

namespace Concordat.Documents.Tables;

/// <summary>Reads a table from CSV or Excel, told apart by what is in the file and not by its name. A broken file is refused, never thrown.</summary>
public static class TableReader
{
    public const int LargestFile = 64 << 20;

    public static TableReading Read(Stream content)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int count;
        while ((count = content.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > LargestFile)
                return Refused($"The file is larger than {LargestFile >> 20} MB. Split it into smaller ones.");
        }
        try
        {
            var bytes = buffer.ToArray();
            if (bytes.Length == 0)
                return Refused("The file is empty. Choose the file that holds the table.");
            return bytes.AsSpan().StartsWith("PK"u8) ? ExcelTableReader.Read(bytes) : CsvTableReader.Read(bytes);
        }
        catch (PaperRefusedException refused)
        {
            return new TableReading([], []) { Refusals = [new PaperRefusal(refused.At, refused.Message)] };
        }
    }

    private static TableReading Refused(string reason) => new([], []) { Refusals = [new PaperRefusal("", reason)] };

    /// <summary>Makes rows of equal length under the first row that is not empty, which holds the headings.</summary>
    internal static TableReading Of(IEnumerable<TableRow> read)
    {
        List<string>? columns = null;
        var rows = new List<TableRow>();
        foreach (var row in read)
        {
            if (row.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (columns is null)
            {
                columns = [.. row.Cells.Select(cell => cell.Trim())];
                while (columns.Count > 0 && columns[^1].Length == 0)
                    columns.RemoveAt(columns.Count - 1);
                continue;
            }
            if (row.Cells.Skip(columns.Count).Any(cell => cell.Length > 0))
                throw new PaperRefusedException($"row {row.Number}", $"Row {row.Number} has more cells than there are headings. Check its quotation marks and commas.");
            rows.Add(row with { Cells = [.. row.Cells.Take(columns.Count), .. Enumerable.Repeat("", Math.Max(0, columns.Count - row.Cells.Count))] });
        }
        if (columns is null)
            throw new PaperRefusedException("", "The file holds no table. Its first row must hold the headings.");
        var twice = columns.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any());
        if (twice is not null)
            throw new PaperRefusedException("row 1", $"Two columns are called “{twice.Key}”. Give each its own heading.");
        return new TableReading(columns, rows);
    }
}
