using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Marks each block of Markdown with its line, keeps the numbers and line ends that were typed, and makes text of tags
/// that no paper uses, so that nothing written in angle brackets is lost.
/// </summary>
internal sealed partial class MarkdownLines(List<TextLine> lines)
{
    private int width;

    public void Mark(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>().ToList())
            MarkRows(table);
        foreach (var block in document.Descendants<Block>().ToList())
        {
            if (block is HtmlBlock html)
                MarkTags(html);
            else
                block.GetAttributes().AddPropertyIfNotExist(MarkdownReader.LineAttribute, MarkdownReader.LineText(block.Line + 1));
            if (block is ListBlock { IsOrdered: true } list)
                KeepNumbers(list);
        }
        foreach (var inline in document.Descendants<HtmlInline>().ToList())
            inline.Tag = AsText(inline.Tag);
        var ends = document.Descendants<LineBreakInline>().ToList();
        width = Width([.. ends.Where(end => end.Line >= 0 && end.Line < lines.Count).Select(end => lines[end.Line]).Distinct()]);
        foreach (var end in ends)
            end.IsHard |= IsMeant(end);
    }

    /// <summary>Markdown gives every row of a table set with bars the line of the table; each stands on its own line about the rule.</summary>
    private void MarkRows(Table table)
    {
        if (table.Line < 0 || table.Line >= lines.Count || lines[table.Line].Text.TrimStart().StartsWith('+'))
            return;
        var rule = lines.FindIndex(table.Line, line => line.Text.Contains('-', StringComparison.Ordinal) && TextTable.IsRule(line.Text));
        var at = rule - table.OfType<TableRow>().Count(row => row.IsHeader);
        foreach (var row in table.OfType<TableRow>())
        {
            if (at == rule)
                at++;
            foreach (var block in row.Descendants<Block>().Append(row))
                block.GetAttributes().AddPropertyIfNotExist(MarkdownReader.LineAttribute, MarkdownReader.LineText(at + 1));
            at++;
        }
    }

    /// <summary>The width at which paragraphs were broken; rows of tables are longer, and tell nothing of it.</summary>
    private static int Width(List<TextLine> broken)
    {
        if (broken.Count >= 8)
            return TextLine.WrapWidth(broken);
        var longest = broken.Select(line => line.Text.TrimEnd().Length).DefaultIfEmpty(0).Max();
        return longest is >= 66 and <= 100 ? longest : 0;
    }

    /// <summary>A list numbered 1, 1, 1 is counted by Markdown; any other keeps the numbers it was typed with.</summary>
    private static void KeepNumbers(ListBlock list)
    {
        list.GetAttributes().AddPropertyIfNotExist(HtmlList.DelimiterAttribute, list.OrderedDelimiter.ToString());
        var items = list.OfType<ListItemBlock>().ToList();
        if (items.Count > 1 && items.TrueForAll(item => item.Order == items[0].Order))
            return;
        foreach (var item in items)
            item.GetAttributes().AddPropertyIfNotExist("value", MarkdownReader.LineText(item.Order));
    }

    /// <summary>A line end that the width of the text did not force, or before a list typed by hand, was meant.</summary>
    private bool IsMeant(LineBreakInline end)
    {
        if (end.Line < 0 || end.Line + 1 >= lines.Count)
            return false;
        var (line, next) = (lines[end.Line], lines[end.Line + 1]);
        var shape = LineShape.Parse(next.Text);
        var forced = width > 0 && line.Text.TrimEnd().Length + 1 + next.FirstWordLength > width;
        if (shape.IsListItem)
            return !forced;
        return shape.Text.Length > 0 && !char.IsLower(shape.Text[0]) && !forced;
    }

    private static void MarkTags(HtmlBlock html)
    {
        for (var i = 0; i < html.Lines.Count; i++)
        {
            ref var line = ref html.Lines.Lines[i];
            var told = $" {MarkdownReader.LineAttribute}=\"{MarkdownReader.LineText(html.Line + i + 1)}\"";
            var text = line.Slice.ToString();
            // A table drawn with dashes tells its lines already.
            var marked = text.Contains(MarkdownReader.LineAttribute, StringComparison.Ordinal) ? text : OpeningTag().Replace(AsText(text), tag => tag.Value + told);
            line.Slice = new Markdig.Helpers.StringSlice(marked);
        }
    }

    private static string AsText(string tag) => UnknownTag().Replace(tag, "&lt;");

    private const string Known = "a|abbr|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul";

    [GeneratedRegex(@"<(?!/?(" + Known + @")(\s|/|>|$)|!--)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex UnknownTag();

    [GeneratedRegex(@"<(" + Known + @")\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex OpeningTag();
}
