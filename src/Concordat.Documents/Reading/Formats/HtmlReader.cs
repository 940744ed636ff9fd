using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads a web page: real lists and tables, headings, deleted words. Lines are those of the file's source, where each
/// paragraph begins. Scripts and styles are no text; menus and footers are kept apart from the paper.
/// </summary>
internal sealed partial class HtmlReader : IPaperReader
{
    private const int LookedAt = 4000;

    /// <summary>More tags than a paper of a thousand pages has.</summary>
    private const int MostTags = 600_000;

    /// <summary>Browsers stop at 512.</summary>
    private const int DeepestNesting = 1000;

    public string Name => "a web page";

    public IReadOnlyList<string> Extensions => [".html", ".htm", ".xhtml"];

    public bool Reads(PaperFile file)
    {
        var text = file.Decoded.Text;
        var start = text.Length > LookedAt ? text[..LookedAt] : text;
        if (Opening().IsMatch(start))
            return true;
        return Extensions.Contains(file.Extension) && Tag().IsMatch(start);
    }

    public PaperDocument Read(PaperFile file)
    {
        var (text, warning) = file.Decoded;
        var document = Read(text);
        return warning is null || Declared().IsMatch(text.Length > LookedAt ? text[..LookedAt] : text)
            ? document
            : document with { Warnings = [new DraftLine(1, warning), .. document.Warnings] };
    }

    /// <exception cref="PaperRefusedException">The page holds no text.</exception>
    public static PaperDocument Read(string html, bool linesTold = false)
    {
        if (html.AsSpan().Count('<') > MostTags)
            throw new PaperRefusedException("", "The web page is made of far more parts than a paper has. Save the paper by itself as text and choose that.");
        if (Nesting(html) > DeepestNesting)
            throw new PaperRefusedException("", "The web page nests its parts far deeper than a paper does, so it was not opened.");
        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = !linesTold }).ParseDocument(html);
        var source = new StringBuilder();
        var paragraphs = new HtmlBody(source, linesTold).Read(page);
        if (paragraphs.TrueForAll(paragraph => string.IsNullOrWhiteSpace(paragraph.Text)))
            throw new PaperRefusedException("", "The web page holds no text. Open it, copy the paper into a text file and choose that.");
        var list = new BlockList();
        // What stands wrongly inside a table is shown before it, though it was written after.
        list.AddAll(paragraphs.OrderBy(paragraph => paragraph.Place.Line));
        return new PaperDocument(PageBreaks.Mend(list.Blocks)) { Format = "HTML", SourceText = source.ToString() };
    }

    /// <summary>How deep parts that must be closed stand in one another; those that close by themselves do not count.</summary>
    private static int Nesting(string html)
    {
        int depth = 0, deepest = 0;
        foreach (var tag in Nested().EnumerateMatches(html))
        {
            depth = Math.Max(0, depth + (html[tag.Index + 1] == '/' ? -1 : 1));
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    [GeneratedRegex(@"</?(div|span|ul|ol|dl|table|section|article|blockquote|font|b|i|u|s|em|strong|small|big|center|form|fieldset|nav|main|aside|header|footer|a|del|ins|sub|sup|q|cite|code|details|figure|[a-z]+-[a-z-]+)(?=[\s>/])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Nested();

    [GeneratedRegex(@"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"</?(p|div|h[1-6]|ul|ol|li|table|tr|td|br|span|section|article)\b[^>]{0,400}>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"charset\s*=\s*[""']?(windows-1252|iso-8859-1|latin1)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Declared();
}
