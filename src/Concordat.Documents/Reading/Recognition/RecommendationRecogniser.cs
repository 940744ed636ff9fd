using System.Globalization;
using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds recommendations under a heading of that name, and those printed with their number ("Recommendation 7: …").</summary>
internal sealed partial class RecommendationRecogniser(ReadingPass pass, List<DraftRecommendation> found)
{
    private readonly HashSet<string> known = new(found.Select(recommendation => Headings.Key(recommendation.Text)), StringComparer.Ordinal);

    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);

    public void Read()
    {
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (!pass.IsFree(i) || pass.IsNoise(i))
                continue;
            var block = pass.Blocks[i];
            if (block.Kind is PaperBlockKind.TableRow)
                continue;
            if (PanelHeading.OpensRecommendations(block.Text) || (Headings.IsHeading(pass, i) && PanelHeading.IsRecommendations(block.Text)))
                i = ReadSection(i);
            else
                ReadNumbered(i);
        }
    }

    private void ReadNumbered(int index)
    {
        var text = pass.Blocks[index].FullText;
        var match = Numbered().Match(text.Length > 60 ? text[..60] : text);
        if (!match.Success)
            return;
        var number = match.Groups["short"].Success ? match.Groups["short"].Value : match.Groups["number"].Value;
        var rest = text[match.Length..].Trim();
        if (rest.Length > 0)
        {
            if (match.Groups["mark"].Success || char.IsUpper(rest[0]))
                Add(index, number, rest, match.Value);
            return;
        }
        var next = pass.NextText(index);
        if (next < 0 || !pass.IsFree(next) || pass.Blocks[next].Kind is not (PaperBlockKind.Paragraph or PaperBlockKind.ListItem))
            return;
        if (Add(next, number, pass.Blocks[next].FullText, ""))
        {
            pass.Claim(index);
            pass.Leave(index, text);
        }
    }

    /// <summary>Reads what stands under a heading "Recommendations"; gives the index of the last block read.</summary>
    private int ReadSection(int heading)
    {
        var last = heading;
        PaperBlock? before = null;
        var paragraphs = 0;
        for (var i = heading + 1; i < pass.Blocks.Count; i++)
        {
            if (pass.IsNoise(i))
                continue;
            var block = pass.Blocks[i];
            if (!pass.IsFree(i) || block.Kind is PaperBlockKind.TableRow or PaperBlockKind.Heading)
                break;
            if (Numbered().IsMatch(block.FullText.Length > 60 ? block.FullText[..60] : block.FullText))
            {
                ReadNumbered(i);
                last = i;
                continue;
            }
            if (block.Kind == PaperBlockKind.ListItem)
            {
                if (IsNextSection(i, before))
                    break;
                TakeItem(i, before);
                before = before is not null && IsPart(before, block) ? before : block;
            }
            else if (Headings.IsHeading(pass, i) && !block.Text.EndsWith(':'))
            {
                break;
            }
            else if (before is null && paragraphs == 0 && !block.Text.EndsWith(':') && Resolves().IsMatch(block.Text.Length > 80 ? block.Text[..80] : block.Text))
            {
                Add(i, null, block.Text, "");
                paragraphs++;
            }
            last = i;
        }
        return last;
    }

    /// <summary>A number that does not go up, or a short numbered line over numbered paragraphs, opens the next section of the paper.</summary>
    private bool IsNextSection(int index, PaperBlock? before)
    {
        var block = pass.Blocks[index];
        if (block.Label.Length == 0 || !char.IsAsciiDigit(block.Label.Trim('(')[0]))
            return false;
        if (before is not null && char.IsAsciiDigit(Inner(before.Label)) && !IsPart(before, block) && CompareLabels(block.Label, before.Label) <= 0)
            return true;
        return block.Bullet.Length == 0 && block.Text.Length <= 60 && Headings.IsHeading(pass, index) && !Resolves().IsMatch(block.Text);
    }

    private static char Inner(string label) => label.Trim('(') is { Length: > 0 } inner ? inner[0] : ' ';

    private static int CompareLabels(string label, string other)
    {
        var left = label.Trim('(', ')', '.').Split('.');
        var right = other.Trim('(', ')', '.').Split('.');
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = int.TryParse(left[i], CultureInfo.InvariantCulture, out var a) && int.TryParse(right[i], CultureInfo.InvariantCulture, out var b) ? a.CompareTo(b) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return left.Length.CompareTo(right.Length);
    }

    private static bool IsPart(PaperBlock above, PaperBlock block) =>
        block.Depth > above.Depth || (char.IsAsciiDigit(Inner(above.Label)) && char.IsAsciiLetter(Inner(block.Label)))
        || (char.IsAsciiDigit(Inner(above.Label)) && block.Label.Length == 0 && block.Bullet.Length > 0);

    private void TakeItem(int index, PaperBlock? before)
    {
        var block = pass.Blocks[index];
        if (before is not null && IsPart(before, block) && found.Count > 0)
        {
            pass.Claim(index);
            found[^1].Children.Add(new DraftRecommendationPart(NumberOf(block.Label), block.Text, block.Line));
            return;
        }
        Add(index, NumberOf(block.Label), block.Text, "");
    }

    /// <summary>"1." is printed as 1; a bracket is part of how it is printed.</summary>
    private static string? NumberOf(string label) => label.Length == 0 ? null : label.TrimEnd('.');

    private bool Add(int index, string? number, string text, string printed)
    {
        var block = pass.Blocks[index];
        if (!known.Add(Headings.Key(text)))
        {
            pass.Warn(block.Line, "This repeats a recommendation read above, so it was not taken a second time.");
            return false;
        }
        if (number is not null && !numbers.Add(number))
            pass.Warn(block.Line, $"Recommendation {number} is numbered as an earlier one is. Both were kept.");
        pass.Claim(index);
        pass.Leave(index, printed);
        found.Add(new DraftRecommendation
        {
            Number = number,
            Text = text,
            AddressedTo = Addressees.In(text),
            Line = block.Line,
            Page = block.Page,
        });
        return true;
    }

    [GeneratedRegex(@"^((key |further |additional |final )?recommendation\s+(no\.?\s*|number\s*)?(?<number>[A-Z]?\d{1,3}[a-z]?|[A-Z])\s*(?<mark>[:.)\-–—])?(\s+|$)|(?<short>R\d{1,3})\s*(?<mark>[:.)\-–—])?\s+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(that|to|it is recommended|the|cabinet|council|members|officers|we recommend|agree|approve|note|endorse|support|consider|ensure|develop|review)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Resolves();
}
