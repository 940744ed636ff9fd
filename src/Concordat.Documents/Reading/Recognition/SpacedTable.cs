using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Reads a table whose columns are set apart by spaces only.</summary>
internal static partial class SpacedTable
{
    public static LaidOutTable? At(IReadOnlyList<OutlineLine> lines, int first)
    {
        if (!lines[first].CanBeOfATable || !lines[first].Trimmed.Contains("  ", StringComparison.Ordinal))
            return null;
        var header = Pieces(lines[first].Text);
        if (header.Count < 2 || !TableWords.IsHeader([.. header.Select(piece => piece.Text)]))
            return null;
        var starts = header.Select(piece => piece.Start).ToList();
        var rows = new List<LaidOutRow> { Row(lines[first], header, starts) };
        var end = first + 1;
        while (GoesOnHeading(lines, end, starts))
        {
            rows[0].Add(Row(lines[end], Pieces(lines[end].Text), starts));
            end++;
        }
        return Rows(lines, first, end, rows, starts) is var at && rows.Count > 1 ? new LaidOutTable(first, at, rows) { Starts = starts } : null;
    }

    /// <summary>The rows that go on below the number of a page, in the columns of the table above it.</summary>
    public static LaidOutTable? Continued(IReadOnlyList<OutlineLine> lines, int first, IReadOnlyList<int> columns)
    {
        List<int> starts = [.. columns];
        if (!lines[first].CanBeOfATable || Pieces(lines[first].Text) is not { Count: > 1 } pieces || pieces.Count < starts.Count - 1
            || pieces[0].Start > 2 || !pieces.TrueForAll(piece => starts.Exists(start => Math.Abs(start - piece.Start) <= 2)) || TableWords.IsHeader([.. pieces.Select(piece => piece.Text)]))
            return null;
        var rows = new List<LaidOutRow>();
        var end = Rows(lines, first, first, rows, starts);
        return rows.Count > 0 ? new LaidOutTable(first, end, rows) { Starts = starts } : null;
    }

    /// <summary>Words under headings of the columns, none under the first, over a row that has a first cell: the second line of the heading.</summary>
    private static bool GoesOnHeading(IReadOnlyList<OutlineLine> lines, int at, List<int> starts)
    {
        if (at + 1 >= lines.Count || !lines[at].CanBeOfATable || lines[at].AfterBlank || !lines[at + 1].CanBeOfATable)
            return false;
        var pieces = Pieces(lines[at].Text);
        return pieces.Count > 0 && pieces.TrueForAll(piece => piece.Text.Length <= 25 && !piece.Text.Any(char.IsAsciiDigit) && starts.Exists(start => Math.Abs(start - piece.Start) <= 2))
            && Row(lines[at], pieces, starts).Cells[0].Length == 0 && Row(lines[at + 1], Pieces(lines[at + 1].Text), starts) is { } next && (next.Cells[0].Length > 0 || next.Filled == 1);
    }

    private static int Rows(IReadOnlyList<OutlineLine> lines, int first, int from, List<LaidOutRow> rows, List<int> starts)
    {
        var end = from;
        var heading = from > first ? 1 : 0;
        while (end < lines.Count && lines[end].CanBeOfATable)
        {
            var line = lines[end];
            var pieces = Pieces(line.Text);
            if (pieces.Count < 2 && (line.AfterBlank || !Fits(pieces, starts)))
                break;
            var row = Row(line, pieces, starts);
            if (rows.Count > heading && !line.AfterBlank && GoesOn(row))
                rows[^1].Add(row);
            else if (row.Filled < 2)
                break;
            else
                rows.Add(row);
            end++;
        }
        return end;
    }

    /// <summary>One column only, nothing in the first, or all in mid-sentence: the rest of the row above.</summary>
    private static bool GoesOn(LaidOutRow row) =>
        row.Filled == 1 || row.Cells[0].Length == 0 || row.Cells.Where(cell => cell.Length > 0).All(cell => char.IsLower(cell[0]));

    private static bool Fits(List<(int Start, string Text)> pieces, List<int> starts)
    {
        if (pieces.Count == 0)
            return false;
        var column = ColumnAt(pieces[0].Start, starts);
        return column == starts.Count - 1 || pieces[0].Start + pieces[0].Text.Length < starts[column + 1];
    }

    private static LaidOutRow Row(OutlineLine line, List<(int Start, string Text)> pieces, List<int> starts)
    {
        var row = new LaidOutRow(starts.Count);
        foreach (var (start, text) in pieces)
            row.Add(ColumnAt(start, starts), text);
        row.Lines.Add(line);
        return row;
    }

    /// <summary>The last column that starts at or before the place, with two characters' grace.</summary>
    private static int ColumnAt(int start, List<int> starts) => Math.Max(0, starts.FindLastIndex(column => column <= start + 2));

    private static List<(int Start, string Text)> Pieces(string line) =>
        [.. Piece().Matches(line).Select(match => (match.Index, match.Value.Trim()))];

    [GeneratedRegex(@"\S+( \S+)*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Piece();
}
