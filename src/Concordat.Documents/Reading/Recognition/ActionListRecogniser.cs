using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the areas of a review that lists its actions and sets them in no table.</summary>
internal static partial class ActionListRecogniser
{
    public static List<DraftArea> Read(ReadingPass pass)
    {
        var lists = Lists(pass);
        // One list of actions is no review by area, nor are several without what was aimed at or done.
        if (lists.Count < 2 || !lists.Exists(list => HasPattern(pass, list.Heading, list.Lead)))
            return [];
        var areas = new List<DraftArea>();
        for (var i = 0; i < lists.Count; i++)
        {
            var (heading, lead) = lists[i];
            var end = i + 1 < lists.Count ? lists[i + 1].Heading : pass.Blocks.Count;
            var block = pass.Blocks[heading];
            pass.Claim(heading);
            pass.Leave(heading, block.Label);
            var actions = Actions(pass, lead, end);
            areas.Add(new DraftArea
            {
                Name = block.Text.TrimEnd(':').Trim(),
                Ambition = AmbitionRecogniser.Read(pass, heading + 1, lead),
                Completed = CompletedRecogniser.Read(pass, heading + 1, lead),
                Actions = actions,
                Line = block.Line,
            });
        }
        return areas;
    }

    /// <summary>The words that lead to each list of actions, and the heading of the area it is in.</summary>
    private static List<(int Heading, int Lead)> Lists(ReadingPass pass)
    {
        var lists = new List<(int Heading, int Lead)>();
        var heading = -1;
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            var block = pass.Blocks[i];
            if (pass.IsNoise(i) || block.Kind == PaperBlockKind.TableRow)
                continue;
            var next = pass.NextText(i);
            if (block.Text.Length <= 80 && next >= 0 && pass.Blocks[next].Kind == PaperBlockKind.ListItem && block.Bullet.Length == 0 && Leads().IsMatch(block.Text))
            {
                if (heading >= 0)
                    lists.Add((heading, i));
                heading = -1;
            }
            else if (AreaSpan.IsPossibleName(pass, i) && pass.PreviousText(i) >= 0)
            {
                heading = i;
            }
        }
        return lists;
    }

    private static bool HasPattern(ReadingPass pass, int heading, int lead) =>
        Enumerable.Range(heading + 1, lead - heading - 1).Any(i => pass.Blocks[i].Kind != PaperBlockKind.ListItem
            && (AmbitionRecogniser.States(pass.Blocks[i].Text) || AmbitionRecogniser.IsHeading(pass.Blocks[i].Text) || CompletedRecogniser.Introduces(pass.Blocks[i].Text)));

    private static List<DraftAction> Actions(ReadingPass pass, int lead, int end)
    {
        var actions = new List<DraftAction>();
        for (var i = pass.NextText(lead); i >= 0 && i < end && pass.IsFree(i) && pass.Blocks[i].Kind == PaperBlockKind.ListItem; i = pass.NextText(i))
        {
            var block = pass.Blocks[i];
            pass.Claim(i);
            var text = block.ItemText;
            var said = Said().Match(text.Length > 2000 ? "" : text);
            var commentary = said.Success && ActionCommentary.SaysProgress(said.Groups["said"].Value) ? said.Groups["said"].Value : null;
            var number = commentary is null ? null : ActionCommentary.RecommendationNumber(commentary);
            actions.Add(new DraftAction
            {
                Text = commentary is null ? text : text[..said.Index].TrimEnd(' ', '–', '—', '-', ':'),
                Commentary = commentary,
                Status = commentary is null ? null : ActionCommentary.Status(commentary),
                References = commentary is null || number is not null ? [] : ActionCommentary.References(commentary),
                Recommendation = number,
                Line = block.Line,
                Page = block.Page,
            });
        }
        return actions;
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^((agreed|further|next|remaining|outstanding|key|future|planned|proposed|the|current|reviewed)\s+)*(actions?|next steps|work (still )?to do|still to (do|come)|work in progress|outstanding)(\s+(agreed|required|needed|outstanding|for the \w+|reviewed|to be taken))?\s*:?$", Options, 10_000)]
    private static partial Regex Leads();

    [GeneratedRegex(@"\((?<said>[^()]{3,120})\)\.?$|\s[–—-]\s(?<said>[^–—]{3,120})$", Options, 10_000)]
    private static partial Regex Said();
}
