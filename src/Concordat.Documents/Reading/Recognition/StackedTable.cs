using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Reads a table of which each cell stands on a line of its own, the header's cells first.</summary>
internal static partial class StackedTable
{
    private const int MostColumns = 9;

    public static LaidOutTable? At(IReadOnlyList<OutlineLine> lines, int first)
    {
        var columns = HeaderAt(lines, first);
        if (columns == 0)
            return null;
        var header = lines.Skip(first).Take(columns).Select(line => line.Trimmed).ToArray();
        // Where the header's cells stand apart, each cell ends at the next empty line; else each line is a cell.
        var apart = lines.Skip(first + 1).Take(columns - 1).All(line => line.AfterBlank);
        var rows = new List<LaidOutRow> { RowOf(lines, first, columns, columns, apart: false).Row };
        var end = first + columns;
        while (end < lines.Count)
        {
            if (!apart && rows.Count > 1 && lines[end].AfterBlank && !lines[end - columns].AfterBlank && !SaysStatus(lines, end, columns, header))
                break;
            var (row, next) = RowOf(lines, end, columns, columns, apart);
            if (row.Filled < columns || !Fits(row.Cells, header))
                break;
            rows.Add(row);
            end = next;
        }
        return rows.Count > 1 ? new LaidOutTable(first, end, rows) : null;
    }

    /// <summary>How many lines from here on name the columns of a table; 0 when they do not.</summary>
    private static int HeaderAt(IReadOnlyList<OutlineLine> lines, int first)
    {
        var cells = new List<string>();
        for (var i = first; i < lines.Count && cells.Count < MostColumns && lines[i].CanBeOfATable && lines[i].Trimmed.Length <= 60 && !cells.Contains(lines[i].Trimmed) && IsShort(lines[i]) && TableWords.IsHeaderCell(lines[i].Trimmed); i++)
            cells.Add(lines[i].Trimmed);
        for (; cells.Count > 1; cells.RemoveAt(cells.Count - 1))
        {
            if (TableWords.IsHeader(cells))
                return cells.Count;
        }
        return 0;
    }

    private static bool IsShort(OutlineLine line) => line.Of.Bullet.Length == 0 && line.Trimmed.Split(' ').Length <= 5 && !line.Trimmed.EndsWith(':');

    private static (LaidOutRow Row, int Next) RowOf(IReadOnlyList<OutlineLine> lines, int first, int columns, int count, bool apart)
    {
        var row = new LaidOutRow(columns);
        var at = first;
        for (var column = 0; column < count && at < lines.Count && lines[at].CanBeOfATable; column++)
        {
            var started = at;
            while (at < lines.Count && lines[at].CanBeOfATable && (at == started || (apart && !lines[at].AfterBlank)))
            {
                row.Add(column, lines[at].Trimmed);
                row.Lines.Add(lines[at]);
                at++;
            }
        }
        return (row, at);
    }

    private static bool SaysStatus(IReadOnlyList<OutlineLine> lines, int first, int columns, string[] header)
    {
        var (row, _) = RowOf(lines, first, columns, columns, apart: false);
        return row.Filled == columns && Fits(row.Cells, header) && row.Cells.Skip(1).Any(ActionCommentary.SaysProgress);
    }

    /// <summary>A cell that is a word of the header, or too long for its column, shows that the table has ended.</summary>
    private static bool Fits(string[] cells, string[] header)
    {
        if (cells.SequenceEqual(header, StringComparer.OrdinalIgnoreCase))
            return true;
        for (var i = 0; i < cells.Length; i++)
        {
            if (header.Contains(cells[i], StringComparer.OrdinalIgnoreCase) || cells[i].Length > TableWords.LongestIn(header[i]))
                return false;
        }
        return !Section().IsMatch(cells[0]) && !(cells[0].Length <= 100 && Area().IsMatch(cells[0])) && cells[0].Any(char.IsLetterOrDigit);
    }

    /// <summary>"Theme 2: Homes" heads the next part.</summary>
    [GeneratedRegex(@"^(area|theme|workstream|strand|topic|priority|part|section)\s+(\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)(\s*[:.–—-]\s*\S.*|)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Area();

    [GeneratedRegex(@"^(\d+\.?\s+)?(conclusions?|recommendations?|next steps|appendi(x|ces)|background papers?|summary|implications|introduction|contact|references)\b.{0,30}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Section();
}
