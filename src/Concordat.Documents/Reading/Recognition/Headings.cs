using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Which blocks stand over others as a heading does, by style or by shape.</summary>
internal static partial class Headings
{
    private const int LongestHeading = 100;

    /// <summary>Whether the block is a heading: by its style, or a short line that opens with a capital and does not end like a sentence.</summary>
    public static bool IsHeading(ReadingPass pass, int index)
    {
        var block = pass.Blocks[index];
        return block.Kind switch
        {
            PaperBlockKind.Heading => true,
            PaperBlockKind.Paragraph => HasShape(block.Text),
            PaperBlockKind.ListItem => block.Bullet.Length == 0 && HasShape(block.Text) && StandsAlone(pass, index),
            _ => false,
        };
    }

    public static bool HasShape(string text)
    {
        if (text.Length is 0 or > LongestHeading || !(char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '‘' or '“' or '"'))
            return false;
        return text[^1] is not ('.' or ';' or ',' or '!') && !LabelledValue().IsMatch(text);
    }

    /// <summary>A numbered heading ("2. Background") is not followed by the next number at once, as an item of a list is.</summary>
    private static bool StandsAlone(ReadingPass pass, int index)
    {
        var block = pass.Blocks[index];
        if (!char.IsAsciiDigit(block.Label.TrimStart('(')[0]) || block.Text.Length > 80)
            return false;
        var next = pass.NextText(index);
        var before = pass.PreviousText(index);
        return !IsSibling(pass, next, block) && !(IsSibling(pass, before, block) && !IsSection(pass, next, block));
    }

    private static bool IsSibling(ReadingPass pass, int index, PaperBlock block)
    {
        if (index < 0)
            return false;
        var other = pass.Blocks[index];
        return other.Kind == PaperBlockKind.ListItem && other.Bullet.Length == 0 && other.Depth == block.Depth
            && Dots(other.Label) == Dots(block.Label) && char.IsAsciiDigit(other.Label[0]);
    }

    /// <summary>"2. Background" followed by "2.1 …".</summary>
    private static bool IsSection(ReadingPass pass, int next, PaperBlock block) =>
        next >= 0 && pass.Blocks[next].Label.StartsWith(block.Label.TrimEnd('.', ')') + ".", StringComparison.Ordinal)
        && pass.Blocks[next].Label.Length > block.Label.Length;

    private static int Dots(string label) => label.TrimEnd('.', ')').AsSpan().Count('.');

    /// <summary>The words of a heading for comparing: lower case, "&amp;" as "and", no marks.</summary>
    public static string Key(string text) =>
        string.Join(' ', text.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(':', '.', ',', ';', '-', '–', '*', '“', '”', '"')).Where(word => word.Length > 0));

    /// <summary>"Ward(s) affected: all" gives a value; a heading that ends in a colon does not.</summary>
    [GeneratedRegex(@"^[^:]{1,60}:\s+\S", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LabelledValue();
}
