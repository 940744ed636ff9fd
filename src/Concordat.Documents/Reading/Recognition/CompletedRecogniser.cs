using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the lists of what was completed in an area, by the words that lead into them.</summary>
internal static partial class CompletedRecogniser
{
    private const int LongestLeadLookedAt = 250;

    public static List<DraftLine> Read(ReadingPass pass, int start, int end)
    {
        var completed = new List<DraftLine>();
        var taking = false;
        var bare = false;
        for (var i = start; i < end; i++)
        {
            if (pass.IsNoise(i))
                continue;
            var block = pass.Blocks[i];
            if (block.Kind != PaperBlockKind.ListItem && !(taking && bare && IsBareItem(pass, i)))
            {
                taking = Introduces(block.Text);
                // Lines without a bullet are items only where nothing under the heading has one.
                bare = taking && block.Text.Length <= 40 && pass.NextText(i) is >= 0 and var next && IsBareItem(pass, next);
                continue;
            }
            if (!taking || !pass.IsFree(i) || RollUpMark.Is(block.ItemText))
                continue;
            pass.Claim(i);
            completed.Add(pass.LineOf(i));
        }
        return completed;
    }

    private static bool IsBareItem(ReadingPass pass, int index) =>
        pass.IsFree(index) && pass.Blocks[index] is { Kind: PaperBlockKind.Paragraph, Text.Length: > 10 and <= 160 } block && block.Text[^1] is not (':' or '.' or '?')
        && !IsHeading(block.Text) && !AmbitionRecogniser.IsHeading(block.Text) && pass.NextText(index) is >= 0 and var next && pass.Blocks[next].Kind is PaperBlockKind.Paragraph or PaperBlockKind.TableRow;

    /// <summary>A short heading over what was completed: "Achievements", "Delivered to date".</summary>
    public static bool IsHeading(string text) => text.Length <= 80 && Introduces(text);

    /// <summary>The last word about progress before the list decides: "while some work is in progress, these were completed:".</summary>
    public static bool Introduces(string lead)
    {
        var looked = lead.Length > LongestLeadLookedAt ? lead[^LongestLeadLookedAt..] : lead;
        var last = Words().Matches(looked).LastOrDefault();
        return last is not null && last.Groups["done"].Success && (lead.Length <= 60 || lead.EndsWith(':'));
    }

    [GeneratedRegex(@"\b((?<open>in progress|underway|under way|not (yet )?(been )?(\w+ )?(completed?|achieved|delivered|done)|yet to|to be (completed?|achieved|delivered|done)|remain(s|ing)?|outstanding|still)|(?<done>completed?|achieve(d|ments?)|delivered|success(es)?|accomplish(ed|ments)|already (in place|done|finished)|finished|done|(progress|successes|wins|highlights) (so far|to date|made)|what (we|has|have|was|the \w+ (has|have)) (done|been done|did|delivered|changed|has changed)|(what has|what's) (changed|gone well)|in place( already| now)?(?=\s*:?$)|(key )?(milestones (met|reached)|implemented|concluded|closed)(?=[\w\s]{0,40}:?$)))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Words();
}
