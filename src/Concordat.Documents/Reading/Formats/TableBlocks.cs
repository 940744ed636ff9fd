using System.Text;
using Concordat.Documents.Tables;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Makes a paper of the rows of a spreadsheet: what stands alone above a table is text, all else are its rows.</summary>
internal sealed class TableBlocks
{
    private const int MostRows = 500_000;

    private readonly BlockList list = new();
    private readonly StringBuilder source = new();
    private int table;
    private int count;

    public void AddSheet(string? name, int? page, IEnumerable<TableRow> rows)
    {
        table++;
        if (name is not null)
            list.AddHeading(Place(1, page, name), name, 1);
        var begun = false;
        foreach (var row in rows)
        {
            if (++count > MostRows)
                throw new PaperRefusedException("", "The table has more than half a million rows, which no tracker has. Choose the table by itself.");
            var filled = row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
            if (filled == 0)
            {
                list.AddBlank();
                continue;
            }
            var at = Place(row.Number, page, string.Join('\t', row.Cells));
            begun |= filled > 1;
            if (begun)
                list.AddRow(at, [.. row.Cells.Select(cell => cell.Trim())], table);
            else
                list.AddText(at, row.Cells.First(cell => !string.IsNullOrWhiteSpace(cell)).Trim(), bold: false);
        }
    }

    public PaperDocument Document(string format) => new(list.Blocks) { Format = format, SourceText = source.ToString() };

    private BlockPlace Place(int line, int? page, string text)
    {
        var at = new BlockPlace(line, page, source.Length, text.Length);
        source.Append(text).Append('\n');
        return at;
    }
}
