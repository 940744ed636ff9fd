using System.Net;
using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Writes as HTML what Markdown itself does not know: tables whose columns are drawn with dashes, rows of bars without
/// a rule under the first, and the heading of fields some editors put above a paper. Every line keeps its number.
/// </summary>
internal sealed class MarkdownTables(Func<string, string> inlineHtml)
{
    private const int FarthestRow = 4000;

    public string Replaced(List<TextLine> source)
    {
        var lines = source.Select(line => line.Text).ToArray();
        ReplaceFields(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (DashedTable.At(lines, i) is { } dashed)
            {
                Put(lines, dashed.First, dashed.Last, dashed.Rows);
                i = dashed.Last;
            }
            else if (IsBarred(lines[i]))
            {
                var last = BarredLast(lines, i);
                // With a rule under its first row it is a table to Markdown itself.
                if (!Enumerable.Range(i, last - i + 1).Any(at => TextTable.IsRule(lines[at])))
                    Put(lines, i, last, [.. Enumerable.Range(i, last - i + 1).Select(at => (at, (IReadOnlyList<string>)[.. TextTable.Cells(lines[at], inTable: true)!]))]);
                i = last;
            }
        }
        return string.Join('\n', lines);
    }

    private void Put(string[] lines, int first, int last, IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows)
    {
        var html = new StringBuilder("<table>");
        foreach (var (line, cells) in rows)
        {
            html.Append("<tr ").Append(MarkdownReader.LineAttribute).Append("=\"").Append(MarkdownReader.LineText(line + 1)).Append("\">");
            foreach (var cell in cells)
                html.Append("<td ").Append(MarkdownReader.LineAttribute).Append("=\"").Append(MarkdownReader.LineText(line + 1)).Append("\">").Append(inlineHtml(cell).ReplaceLineEndings(" ").Trim()).Append("</td>");
            html.Append("</tr>");
        }
        for (var i = first; i <= last; i++)
            lines[i] = "";
        lines[first] = html.Append("</table>").ToString();
    }

    /// <summary>The last of the lines set with bars.</summary>
    private static int BarredLast(string[] lines, int first)
    {
        var last = first;
        while (last + 1 < lines.Length && last - first < FarthestRow && IsBarred(lines[last + 1]))
            last++;
        return last;
    }

    private static bool IsBarred(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 2 && text[0] == '|' && text[^1] == '|' && text[1..^1].Contains('|') && line.AsSpan().IndexOfAnyExcept(' ', '\t') < 4;
    }

    /// <summary>"title: Review" between rules at the very top.</summary>
    private static void ReplaceFields(string[] lines)
    {
        if (lines[0].TrimEnd() != "---")
            return;
        var end = Array.FindIndex(lines, 1, Math.Min(lines.Length - 1, 60), line => line.TrimEnd() is "---" or "...");
        if (end < 2 || !lines[1].Contains(':', StringComparison.Ordinal))
            return;
        for (var i = 1; i < end; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            var value = lines[i][(colon + 1)..].Trim();
            if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0])
                value = value[1..^1];
            var text = colon < 0 ? lines[i] : lines[i][..(colon + 1)] + " " + value;
            lines[i] = $"<p>{WebUtility.HtmlEncode(text.Trim())}</p>";
        }
        (lines[0], lines[end]) = ("", "");
    }
}
