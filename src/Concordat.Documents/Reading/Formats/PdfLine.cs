using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Formats;

/// <summary>The words that stand side by side on a page, from left to right.</summary>
internal sealed partial class PdfLine(int page, List<PdfWord> words)
{
    /// <summary>A gap as wide as this part of the line's height parts columns; between words it is a quarter.</summary>
    private const double WideGap = 0.8;

    public int Page { get; } = page;

    public IReadOnlyList<PdfWord> Words { get; } = words;

    /// <summary>The line of the extracted text, once it is known.</summary>
    public int Number { get; set; }

    public double Left { get; } = words[0].Left;

    public double Right { get; } = words[^1].Right;

    public double Top { get; } = words.Max(word => word.Height) is var tallest ? words.First(word => word.Height == tallest).Top : 0;

    public double Height { get; } = words.Max(word => word.Height);

    public string Text { get; } = string.Join(' ', words.Select(word => word.Text));

    /// <summary>The gaps wide enough to part columns; the one behind a bullet or a label is none.</summary>
    public List<(double Left, double Right)> Gaps()
    {
        var gaps = new List<(double Left, double Right)>();
        for (var i = 1; i < Words.Count; i++)
        {
            if (Words[i].Left - Words[i - 1].Right >= WideGap * Height && !(i == 1 && IsMark))
                gaps.Add((Words[i - 1].Right, Words[i].Left));
        }
        // "R1.", a tab and a sentence: a numbered item, as long as nothing else stands in columns.
        if (gaps.Count == 1 && gaps[0].Right == Words[1].Left && NumberedItem().IsMatch(Words[0].Text))
            gaps.Clear();
        return gaps;
    }

    /// <summary>Whether the first word is only the bullet or the label of what follows.</summary>
    public bool IsMark => Words.Count > 1 && LineShape.Parse(Words[0].Text + " x") is { IsListItem: true, Text: "x" };

    /// <summary>Where the words begin behind a bullet or a label.</summary>
    public double TextLeft => IsMark ? Words[1].Left : Left;

    /// <summary>Whether the first word of the next line would still have fitted before <paramref name="limit"/>: then the line was ended on purpose.</summary>
    public static bool HasRoomFor(PdfWord next, PdfWord last, double limit) => last.Right + (0.25 * last.Height) + next.Width <= limit - 0.5;

    /// <summary>Puts words into lines by their height on the page.</summary>
    public static List<PdfLine> Of(int page, List<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var open = new List<PdfWord>();
        PdfWord tallest = default;
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (open.Count > 0 && Math.Abs(word.Middle - tallest.Middle) > 0.5 * Math.Min(Math.Max(word.Height, 1), tallest.Height) && word.Middle > tallest.Bottom - (0.2 * tallest.Height))
            {
                lines.Add(Line(page, open));
                open = [];
            }
            if (open.Count == 0 || word.Height > tallest.Height)
                tallest = word;
            open.Add(word);
        }
        if (open.Count > 0)
            lines.Add(Line(page, open));
        return lines;
    }

    private static PdfLine Line(int page, List<PdfWord> words) => new(page, [.. words.OrderBy(word => word.Left)]);

    [GeneratedRegex(@"^(R|Q|Rec|Recommendation|Question|Action)\.?\d{1,3}[.):]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberedItem();
}
