namespace Concordat.Documents.Reading.Formats;

/// <summary>A table of plain text or Markdown whose columns are drawn by groups of dashes under, or over, its first row.</summary>
internal sealed record DashedTable(int First, int Last, IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Rows)
{
    private const int FarthestRow = 4000;

    private const int TallestHeader = 12;

    /// <summary>The table that begins at this line; null when none does.</summary>
    public static DashedTable? At(string[] lines, int first)
    {
        // Above the header stands a whole line of dashes, where rows have several lines.
        var framed = IsWholeRule(lines[first]);
        if (!framed && Columns(lines[first]) is { } alone)
            return Headless(lines, first, alone);
        if (lines[first].Trim().Length == 0)
            return null;
        var rule = framed ? RuleAfter(lines, first + 1) : first + 1;
        if (rule is not { } at || at >= lines.Length || Columns(lines[at]) is not { } columns || (!framed && first > 0 && lines[first - 1].Trim().Length > 0))
            return null;
        var headerStart = framed ? first + 1 : first;
        var rows = new List<(int Line, IReadOnlyList<string> Cells)>();
        if (Cells(lines, headerStart, at - 1, columns) is { } header)
            rows.Add((headerStart, header));
        return framed ? Framed(lines, first, at, columns, rows) : Simple(lines, first, at, columns, rows);
    }

    private static int? RuleAfter(string[] lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Length, from + TallestHeader); i++)
        {
            if (lines[i].Trim().Length == 0)
                return null;
            if (Columns(lines[i]) is not null)
                return i;
        }
        return null;
    }

    private static DashedTable? Simple(string[] lines, int first, int rule, int[] columns, List<(int Line, IReadOnlyList<string> Cells)> rows)
    {
        var last = rule;
        for (var i = rule + 1; i < Math.Min(lines.Length, rule + FarthestRow) && lines[i].Trim().Length > 0; i++)
        {
            last = i;
            if (Columns(lines[i]) is null && !IsWholeRule(lines[i]))
                rows.Add((i, Cells(lines, i, i, columns)!));
        }
        return rows.Count > 0 ? new DashedTable(first, last, rows) : null;
    }

    /// <summary>Rows of several lines with empty lines between, up to a whole line of dashes.</summary>
    private static DashedTable? Framed(string[] lines, int first, int rule, int[] columns, List<(int Line, IReadOnlyList<string> Cells)> rows)
    {
        var start = rule + 1;
        for (var i = rule + 1; i < Math.Min(lines.Length, rule + FarthestRow); i++)
        {
            var ends = IsWholeRule(lines[i]) || Columns(lines[i]) is not null;
            if (!ends && lines[i].Trim().Length > 0)
                continue;
            if (Cells(lines, start, i - 1, columns) is { } cells)
                rows.Add((start, cells));
            start = i + 1;
            if (ends)
                return new DashedTable(first, i, rows);
        }
        return null;
    }

    /// <summary>Without a header the same rule stands over and under the rows.</summary>
    private static DashedTable? Headless(string[] lines, int first, int[] columns)
    {
        var rows = new List<(int Line, IReadOnlyList<string> Cells)>();
        for (var i = first + 1; i < Math.Min(lines.Length, first + FarthestRow); i++)
        {
            if (Columns(lines[i]) is not null || IsWholeRule(lines[i]))
                return rows.Count > 0 && lines[i].Trim().Length + 2 >= lines[first].Trim().Length ? new DashedTable(first, i, Joined(lines, rows)) : null;
            if (Cells(lines, i, i, columns) is { } cells)
                rows.Add((i, cells));
        }
        return null;
    }

    /// <summary>Where empty lines stand between the rows, a row has every line up to the next empty one.</summary>
    private static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Joined(string[] lines, List<(int Line, IReadOnlyList<string> Cells)> rows)
    {
        if (!rows.Zip(rows.Skip(1)).Any(pair => pair.Second.Line > pair.First.Line + 1))
            return rows;
        var joined = new List<(int Line, IReadOnlyList<string> Cells)>();
        foreach (var row in rows)
        {
            if (joined.Count > 0 && lines[row.Line - 1].Trim().Length > 0)
                joined[^1] = (joined[^1].Line, [.. joined[^1].Cells.Zip(row.Cells, (a, b) => (a + " " + b).Trim())]);
            else
                joined.Add(row);
        }
        return joined;
    }

    private static bool IsWholeRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length >= 10 && text.ContainsAnyExcept('-') == false;
    }

    /// <summary>Where each column begins, by a line of two or more groups of dashes.</summary>
    private static int[]? Columns(string line)
    {
        if (line.AsSpan().ContainsAnyExcept('-', ' ') || !line.Contains("-- -", StringComparison.Ordinal) && !line.Contains("--  -", StringComparison.Ordinal))
            return null;
        var starts = Enumerable.Range(0, line.Length).Where(i => line[i] == '-' && (i == 0 || line[i - 1] == ' ')).ToArray();
        return starts.Length >= 2 ? starts : null;
    }

    private static List<string>? Cells(string[] lines, int first, int last, int[] columns)
    {
        var cells = new string[columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var (start, end) = (i == 0 ? 0 : columns[i], i + 1 < columns.Length ? columns[i + 1] : int.MaxValue);
            cells[i] = string.Join(' ', Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(at => lines[at]).Where(line => line.Length > start).Select(line => line[start..Math.Min(line.Length, end)].Trim()).Where(text => text.Length > 0));
        }
        return cells.All(cell => cell.Length == 0) ? null : [.. cells];
    }
}
