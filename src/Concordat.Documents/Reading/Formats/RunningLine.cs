using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Lines that a printed page repeats at its top or foot: the paper's name, alone beside a page number or with it.</summary>
internal static partial class RunningLine
{
    private const int BlocksOfOpening = 6;

    /// <summary>"Fenby Council          17", where the words before the gap are the paper's own first words, or "… Page 1 of 2".</summary>
    public static bool HasPageNumber(string line, IReadOnlySet<string> opening)
    {
        var match = Numbered().Match(line.Length > 160 ? "" : line.Trim());
        return match.Success && (match.Groups["page"].Success || IsOf(match.Groups["name"].Value, opening));
    }

    /// <summary>The first words of a paper, in which its running lines are found again.</summary>
    public static HashSet<string> Opening(IEnumerable<string> lines) => [.. lines.Take(BlocksOfOpening).SelectMany(Words)];

    /// <summary>A line of the title's words next to a page number, with the list going on below it, parts no list.</summary>
    public static List<PaperBlock> Mark(IReadOnlyList<PaperBlock> blocks)
    {
        var marked = blocks.ToList();
        var opening = Opening(blocks.Where(block => block.Kind is PaperBlockKind.Heading or PaperBlockKind.Paragraph).Select(block => block.Text.Length > 200 ? "" : block.Text));
        for (var i = BlocksOfOpening; i < marked.Count - 1; i++)
        {
            var block = marked[i];
            var beside = marked[i - 1].Kind == PaperBlockKind.Furniture ? (Before: i - 2, After: i + 1) : marked[i + 1].Kind == PaperBlockKind.Furniture ? (Before: i - 1, After: i + 2) : (Before: -1, After: -1);
            if (block.Kind is PaperBlockKind.Paragraph or PaperBlockKind.Heading && block.Text.Length <= 160 && beside.Before >= 0 && beside.After < marked.Count
                && marked[beside.Before].Kind == PaperBlockKind.ListItem && marked[beside.After].Kind == PaperBlockKind.ListItem && Words(block.Text).Take(4).Count() > 2 && IsOf(block.Text, opening))
            {
                marked[i] = block with { Kind = PaperBlockKind.Furniture };
            }
        }
        return marked;
    }

    /// <summary>"Partners: …" under a short title starts a line of its own.</summary>
    public static bool OpensWithLabel(string text) => Labelled().IsMatch(text.Length > 60 ? text[..60] : text);

    private static bool IsOf(string text, IReadOnlySet<string> opening) => Words(text).Any() && Words(text).All(opening.Contains);

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', ':', ';', '–', '-', '—', '|', '(', ')', '#', '*').ToUpperInvariant()).Where(word => word.Length > 0);

    [GeneratedRegex(@"^\p{Lu}\p{L}+( \p{L}+){0,3}:\s+\S", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?<name>\p{L}[^\t|]{2,90}?)(\t+| {3,})((?<page>page\s+)\d{1,3}(\s+of\s+\d{1,3})?|\d{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Numbered();
}
