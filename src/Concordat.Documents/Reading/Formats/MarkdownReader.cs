using System.Globalization;
using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;
using Markdig;
using Markdig.Syntax;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads Markdown as the web page it stands for, each part with the line it was written on. Tables drawn with dashes
/// or bars alone are read too.
/// </summary>
internal sealed partial class MarkdownReader : IPaperReader
{
    /// <summary>The attribute that carries a block's line in the source to the page made of it.</summary>
    public const string LineAttribute = "data-line";

    /// <summary>What a file is shows in its first pages; a long one must not take long to tell.</summary>
    private const int FarthestLookedAt = 200_000;

    private static readonly string[] Own = [".md", ".markdown", ".mdown", ".mkd"];

    public string Name => "Markdown";

    public IReadOnlyList<string> Extensions => [.. Own, ".txt", ".text", ""];

    public bool Reads(PaperFile file)
    {
        var whole = file.Decoded.Text;
        var text = whole.Length > FarthestLookedAt ? whole[..FarthestLookedAt] : whole;
        // A table set with tabs is no Markdown, whatever the file is called.
        if (Tabbed().Count(text) >= 2)
            return false;
        if (Own.Contains(file.Extension))
            return true;
        var headings = Heading().Count(text);
        return headings >= 2 || (headings == 1 && (TableRule().IsMatch(text) || Strong().Count(text) >= 2));
    }

    public PaperDocument Read(PaperFile file)
    {
        var (text, warning) = file.Decoded;
        if (string.IsNullOrWhiteSpace(text))
            throw new PaperRefusedException("", "The file holds no text. Choose the file that holds the paper.");
        PaperDocument document;
        try
        {
            document = HtmlReader.Read(Page(text), linesTold: true);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            // Nested deeper than Markdown allows.
            return new PlainTextReader().Read(file);
        }
        return document with { Format = "Markdown", Warnings = warning is null ? [] : [new DraftLine(1, warning)] };
    }

    /// <summary>The page that the Markdown stands for, with the line of each block.</summary>
    private static string Page(string text)
    {
        var lines = TextLine.Split(text);
        var pipeline = new MarkdownPipelineBuilder().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseGridTables().UsePipeTables().UseFootnotes().UseDefinitionLists().Build();
        var drawn = new MarkdownTables(cell => Markdig.Markdown.ToHtml(cell, pipeline)).Replaced(lines);
        var document = Markdig.Markdown.Parse(drawn, pipeline);
        new MarkdownLines(lines).Mark(document);
        return document.ToHtml(pipeline);
    }

    public static string LineText(int line) => line.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[^\S\n]*[^\s\-*+•][^\t\n]*\t[^\t\n]*\S", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Tabbed();

    [GeneratedRegex(@"^#{1,6} +\S", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ *\|?( *:?-{2,}:? *\|)+ *(:?-{2,}:? *)?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"\*\*\S", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Strong();
}
