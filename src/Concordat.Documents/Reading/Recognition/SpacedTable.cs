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
        while (end < lines.Count && lines[end].CanBeOfATable)
        {
            var line = lines[end];
            var pieces = Pieces(line.Text);
            if (pieces.Count < 2 && (line.AfterBlank || !Fits(pieces, starts)))
                break;
            var row = Row(line, pieces, starts);
            if (rows.Count > 1 && !line.AfterBlank && GoesOn(row))
                rows[^1].Add(row);
            else if (row.Filled < 2)
                break;
            else
                rows.Add(row);
            end++;
        }
        return rows.Count > 1 ? new LaidOutTable(first, end, rows) : null;
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

    [GeneratedRegex(@"\S+( \S+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();
}
