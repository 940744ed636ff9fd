using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Reads a table that a converter left in a text with its tags.</summary>
internal static partial class TaggedTable
{
    private const int MostLines = 3000;

    private const int MostCharacters = 500_000;

    public static LaidOutTable? At(IReadOnlyList<OutlineLine> lines, int first)
    {
        if (!lines[first].Text.TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            return null;
        var text = new StringBuilder();
        var starts = new List<int>();
        for (var at = first; at < lines.Count && at - first < MostLines && text.Length < MostCharacters; at++)
        {
            if (at > first && lines[at].Text.TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
                return null;
            starts.Add(text.Length);
            text.Append(lines[at].Text).Append('\n');
            if (lines[at].Text.Contains("</table>", StringComparison.OrdinalIgnoreCase))
                return Read(text.ToString(), lines, first, at + 1, starts);
        }
        return null;
    }

    private static LaidOutTable? Read(string text, IReadOnlyList<OutlineLine> lines, int first, int end, List<int> starts)
    {
        var rows = new List<LaidOutRow>();
        var left = new StringBuilder();
        var done = 0;
        foreach (Match row in Row().Matches(text))
        {
            left.Append(text, done, row.Index - done).Append(' ');
            done = row.Index + row.Length;
            var cells = Cell().Matches(row.Value);
            if (cells.Count == 0)
            {
                left.Append(row.Value).Append(' ');
                continue;
            }
            var read = new LaidOutRow(cells.Count);
            var inside = 0;
            for (var i = 0; i < cells.Count; i++)
            {
                left.Append(row.Value, inside, cells[i].Groups["text"].Index - inside).Append(' ');
                inside = cells[i].Groups["text"].Index + cells[i].Groups["text"].Length;
                read.Add(i, Plain(cells[i].Groups["text"].Value, left));
            }
            left.Append(row.Value, inside, row.Length - inside).Append(' ');
            var line = starts.FindLastIndex(start => start <= row.Index);
            read.Lines.Add(lines[first + line]);
            rows.Add(read);
        }
        left.Append(text, done, text.Length - done);
        return rows.Count > 1 ? new LaidOutTable(first, end, rows) { Left = string.Join(' ', left.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) } : null;
    }

    /// <summary>The words of a cell; its tags are kept apart, so that nothing is lost.</summary>
    private static string Plain(string cell, StringBuilder left)
    {
        foreach (Match tag in Tag().Matches(cell))
            left.Append(tag.Value).Append(' ');
        return WebUtility.HtmlDecode(string.Join(' ', Tag().Replace(cell, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline;

    [GeneratedRegex(@"<tr\b[^>]*>.*?</tr>", Options, 10_000)]
    private static partial Regex Row();

    [GeneratedRegex(@"<t[dh]\b[^>]*>(?<text>.*?)</t[dh]>", Options, 10_000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"</?[a-z][^>]{0,200}>", Options, 10_000)]
    private static partial Regex Tag();
}
