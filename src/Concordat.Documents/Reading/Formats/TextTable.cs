namespace Concordat.Documents.Reading.Formats;

/// <summary>What plain text uses for tables, rules and headings.</summary>
internal static class TextTable
{
    /// <summary>The cells of a row set with tabs or upright bars; null when the line is not a row.</summary>
    public static IReadOnlyList<string>? Cells(string line, bool inTable)
    {
        var text = line.AsSpan().Trim(' ');
        if (text.Length > 1 && text[0] == '|' && text[1..].Contains('|'))
            return Barred(text.ToString());
        if (line.Contains('\t', StringComparison.Ordinal))
            return Tabbed(line, inTable);
        return inTable && line.Contains(" | ", StringComparison.Ordinal) ? Barred(line.Trim()) : BarredAlone(line);
    }

    private static List<string>? BarredAlone(string line) =>
        line.Contains(" | ", StringComparison.Ordinal) && line.Length < 4000 && !LineShape.Parse(line).IsListItem ? Barred(line.Trim()) : null;

    private static List<string> Barred(string line)
    {
        var cells = line.Split('|').Select(cell => cell.Trim()).ToList();
        if (line.StartsWith('|'))
            cells.RemoveAt(0);
        if (line.EndsWith('|') && cells.Count > 1)
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static List<string>? Tabbed(string line, bool inTable)
    {
        var cells = line.Split('\t').Select(cell => cell.Trim()).ToList();
        var filled = cells.Count(cell => cell.Length > 0);
        if (filled == 0)
            return null;
        var first = cells.FindIndex(cell => cell.Length > 0);
        var shape = LineShape.Parse(line);
        // "•<tab>text" and "1.<tab>text" are list items; a bullet never opens a row.
        if (shape.Bullet.Length > 0 && first == 0 && cells[0].Length == 1 && filled == 2)
            return null;
        if (shape.Bullet.Length > 0 && cells[first].Length > 1 && !inTable)
            return null;
        if (shape.Label.Length > 0 && cells[first] == shape.Label && filled == 2 && !inTable)
            return null;
        if (first > 0 && filled == 1 && !inTable && cells.Count < 3)
            return null;
        return cells;
    }

    public static bool IsRule(string line)
    {
        var marks = 0;
        foreach (var character in line)
        {
            if (character is '-' or '=' or '_' or '–' or '—' or '*' or '+' or '~' or '.')
                marks++;
            else if (!char.IsWhiteSpace(character) && character is not ('|' or ':'))
                return false;
        }
        return marks >= 2;
    }

    public static (int Level, string Text)? MarkdownHeading(string line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level is > 0 and <= 6 && level < line.Length && line[level] == ' ' ? (level, line[level..].Trim()) : null;
    }

    /// <summary>The text of a line that is bold as a whole, without the marks.</summary>
    public static (string Text, bool Bold) WithoutBold(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["**", "__"])
        {
            if (text.Length > 4 && text.StartsWith(mark, StringComparison.Ordinal) && text.EndsWith(mark, StringComparison.Ordinal)
                && text.IndexOf(mark, 2, StringComparison.Ordinal) == text.Length - 2)
                return (text[2..^2].Trim(), true);
        }
        return (text, false);
    }
}
