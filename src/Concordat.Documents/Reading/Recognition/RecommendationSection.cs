using System.Globalization;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The passage under a heading or an introduction of recommendations, and what decides where it ends.</summary>
internal sealed class RecommendationSection(ReadingPass pass, int heading)
{
    private PaperBlock? item;

    /// <summary>To whom the heading says the recommendations are made.</summary>
    public List<string> AddressedTo { get; private set; } = Addressees.InLead(pass.Blocks[heading].FullText);

    /// <summary>The heading within the section that the next items stand under.</summary>
    public string? Area { get; private set; }

    public int Paragraphs { get; set; }

    public bool HasItems => item is not null;

    public bool IsPartOfItem(PaperBlock block) => item is not null && IsPart(item, block);

    public void Took(PaperBlock block)
    {
        if (item is null || !IsPart(item, block))
            item = block;
    }

    /// <summary>Whether a paragraph only leads to the items ("The panel recommends to Cabinet that:").</summary>
    public bool TakesLead(int index)
    {
        var text = pass.Blocks[index].FullText;
        if (!text.EndsWith(':') || text.Length > 300)
            return false;
        // "That Cabinet:" leads to the items for another body.
        var bodies = Addressees.InLead(text) is { Count: > 0 } led ? led : Addressees.In(text);
        if (HasItems && bodies.Count == 0 && !RecommendationWords.Leads(text))
            return false;
        if (bodies.Count > 0)
            AddressedTo = bodies;
        return true;
    }

    /// <summary>A heading inside the section: the items go on under it, by their numbers or as a deeper heading.</summary>
    public bool TakesHeading(int index)
    {
        var block = pass.Blocks[index];
        var next = pass.NextText(index);
        if (next < 0 || RecommendationWords.IsAnotherPassage(block.FullText) || RecommendationWords.IsHeading(block.Text))
            return false;
        var deeper = block.Kind == PaperBlockKind.Heading && pass.Blocks[heading].Kind == PaperBlockKind.Heading && block.Level > pass.Blocks[heading].Level;
        var follower = pass.Blocks[next];
        var goesOn = follower.Kind == PaperBlockKind.ListItem && follower.Bullet.Length == 0 && block.Kind == PaperBlockKind.Paragraph
            && (item is null ? IsFirst(follower.Label) : IsNextLabel(item.Label, follower.Label));
        if (!deeper && !goesOn)
            return false;
        Area = block.Text.TrimEnd(':').Trim();
        return true;
    }

    /// <summary>A number that does not go up, or a short numbered line over numbered paragraphs, opens the next section of the paper.</summary>
    public bool EndsAtItem(int index)
    {
        var block = pass.Blocks[index];
        if (block.Label.Length == 0 || !char.IsAsciiDigit(Inner(block.Label)))
            return false;
        if (item is not null && IsPart(item, block))
            return false;
        var next = pass.NextText(index);
        var opensNumbered = next >= 0 && Bare(pass.Blocks[next].Label).StartsWith(Bare(block.Label) + ".", StringComparison.Ordinal);
        if (opensNumbered && !StartsAsRecommendation(block.Text) || RecommendationWords.IsAnotherPassage(block.Text) && Headings.IsHeading(pass, index))
            return true;
        if (afterNumbered && item is null && block.Bullet.Length == 0 && block.Text.Length <= 80 && !Formats.Sentence.Ends(block.Text) && !StartsAsRecommendation(block.Text))
            return true;
        if (IsAfterHeading(block.Label))
            return true;
        if (item is null ? IsFirst(block.Label) : IsNextLabel(item.Label, block.Label))
            return false;
        if (item is not null && char.IsAsciiDigit(Inner(item.Label)) && CompareLabels(block.Label, item.Label) <= 0)
            return true;
        return block.Bullet.Length == 0 && block.Text.Length <= 60 && Headings.IsHeading(pass, index) && !StartsAsRecommendation(block.Text);
    }

    private bool afterNumbered;

    /// <summary>"Recommendation 3: …" was read here: a list of another style is not the rest of it.</summary>
    public void TookNumbered() => afterNumbered = true;

    public static bool StartsAsRecommendation(string text) => PanelHeading.StartsAsRecommendation(text);

    /// <summary>"9." after "8. Recommendations" is the paper's next section.</summary>
    private bool IsAfterHeading(string label) =>
        pass.Blocks[heading].Label is { Length: > 0 } own && char.IsAsciiDigit(Inner(own)) && IsNextLabel(own, label) && !(item is not null && IsNextLabel(item.Label, label));

    private static bool IsFirst(string label) => Bare(label).Split('.')[^1] == "1" || Bare(label) is "i" or "a" or "A";

    private static bool IsNextLabel(string before, string label)
    {
        var (left, right) = (Bare(before).Split('.'), Bare(label).Split('.'));
        if (left.Length != right.Length || !left[..^1].SequenceEqual(right[..^1]))
            return false;
        return int.TryParse(left[^1], CultureInfo.InvariantCulture, out var a) && int.TryParse(right[^1], CultureInfo.InvariantCulture, out var b) && b == a + 1;
    }

    private static string Bare(string label) => label.Trim('(', ')', '.');

    private static char Inner(string label) => label.Trim('(') is { Length: > 0 } inner ? inner[0] : ' ';

    private static int CompareLabels(string label, string other)
    {
        var left = Bare(label).Split('.');
        var right = Bare(other).Split('.');
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = int.TryParse(left[i], CultureInfo.InvariantCulture, out var a) && int.TryParse(right[i], CultureInfo.InvariantCulture, out var b) ? a.CompareTo(b) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return left.Length.CompareTo(right.Length);
    }

    private static bool IsPart(PaperBlock above, PaperBlock block) =>
        (above.Label.Length > 0 && Bare(block.Label).StartsWith(Bare(above.Label) + ".", StringComparison.Ordinal) && block.Bullet.Length == 0) ||
        (block.Depth > above.Depth && !SameStyle(above.Label, block.Label)) || (char.IsAsciiDigit(Inner(above.Label)) && char.IsAsciiLetter(Inner(block.Label)))
        || ((char.IsAsciiDigit(Inner(above.Label)) || (above.Label.Length > 0 && above.Text.EndsWith(':'))) && block.Label.Length == 0 && block.Bullet.Length > 0);

    /// <summary>"i)" and "ii)" are one list although the first might be a letter.</summary>
    private static bool SameStyle(string label, string other) =>
        label.Length > 0 && other.Length > 0 && IsRoman(Bare(label)) && IsRoman(Bare(other));

    private static bool IsRoman(string label) => label.Length > 0 && label.All(c => c is 'i' or 'v' or 'x');
}
