using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the team of a peer challenge and the questions it was asked, which are not recommendations.</summary>
internal static partial class PeerChallengeRecogniser
{
    private const int LongestMember = 160;

    /// <summary>How many paragraphs may stand between the heading and the names.</summary>
    private const int MostBefore = 5;

    /// <summary>Whether the paper calls itself a peer challenge or a peer review among its first lines.</summary>
    public static bool IsPeerChallenge(ReadingPass pass) =>
        pass.Blocks.Take(12).Any(block => block.Text.Length <= 120 && Named().IsMatch(block.Text));

    public static (List<DraftTeamMember> Team, List<string> Questions) Read(ReadingPass pass)
    {
        var team = new List<DraftTeamMember>();
        var questions = new List<string>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            var block = pass.Blocks[i];
            if (!pass.IsFree(i) || pass.IsNoise(i) || block.Kind == PaperBlockKind.TableRow || (block.Kind == PaperBlockKind.ListItem && !Headings.IsHeading(pass, i) && !(block.Label.Length > 0 && block.Text.EndsWith(':'))))
                continue;
            var words = block.Text.Length > 250 ? block.Text[^250..] : block.Text;
            var leads = block.Text.EndsWith(':') || Headings.IsHeading(pass, i);
            // "The peer team considered these themes:" leads to what it looked into.
            var asks = leads && LeadsToQuestions().IsMatch(words) && !IsFinding().IsMatch(words);
            if (team.Count == 0 && leads && LeadsToTeam().IsMatch(words) && !(asks && block.Text.EndsWith(':') && Asks().IsMatch(words)))
                TakeTeam(pass, i, team);
            else if (asks)
                TakeQuestions(pass, i, questions);
        }
        return (team, questions);
    }

    private static void TakeTeam(ReadingPass pass, int lead, List<DraftTeamMember> team)
    {
        var before = 0;
        for (var i = pass.NextText(lead); i >= 0 && pass.IsFree(i); i = pass.NextText(i))
        {
            var block = pass.Blocks[i];
            if (block.Kind == PaperBlockKind.TableRow)
            {
                TakeRow(pass, i, team);
                continue;
            }
            // Short lines one below the other may have been joined as a paragraph.
            if (block.Kind == PaperBlockKind.Paragraph && pass.LinesOf(i) is { Count: > 1 and <= 20 } names && names.TrueForAll(name => PeerTeamMember.Of(name) is not null))
            {
                pass.Claim(i);
                foreach (var name in names.Select(name => PeerTeamMember.Of(name)!))
                {
                    pass.Leave(i, name.Left);
                    team.Add(name.Member);
                }
                continue;
            }
            // "The peers who delivered the challenge were:" stands between the heading and the list.
            if (team.Count == 0 && block.Kind == PaperBlockKind.Paragraph && PeerTeamMember.Of(block.Text) is null)
            {
                if ((Headings.IsHeading(pass, i) && !block.Text.EndsWith(':')) || ++before > MostBefore)
                    return;
                continue;
            }
            if (block.Text.Length > LongestMember || (block.Kind == PaperBlockKind.ListItem && Headings.IsHeading(pass, i) && PeerTeamMember.Of(block.Text) is null)
                || (block.Kind is not PaperBlockKind.ListItem and not PaperBlockKind.Paragraph) || PeerTeamMember.Of(block.ItemText) is not { } member)
                return;
            pass.Claim(i);
            pass.Leave(i, member.Left);
            team.Add(member.Member);
        }
    }

    private static void TakeRow(ReadingPass pass, int row, List<DraftTeamMember> team)
    {
        var cells = pass.Blocks[row].Cells.Where(cell => cell.Length > 0).ToList();
        if (cells.Count == 0 || !cells.Exists(PersonName.Is))
            return;
        var name = cells.First(PersonName.Is);
        pass.Claim(row);
        team.Add(new DraftTeamMember(name, cells.Count > 1 ? string.Join(", ", cells.Where(cell => cell != name)) : null));
    }

    /// <summary>The list that follows, when most of it asks or names what was looked into.</summary>
    private static void TakeQuestions(ReadingPass pass, int lead, List<string> questions)
    {
        var items = new List<int>();
        var at = pass.NextText(lead);
        // A heading may have its own introduction under it.
        if (at >= 0 && (pass.Blocks[at].Kind == PaperBlockKind.Paragraph || (pass.Blocks[at].Label.Length > 0 && pass.Blocks[at].Text.EndsWith(':'))) && pass.IsFree(at) && !pass.Blocks[at].Text.EndsWith('?') && (pass.Blocks[at].Text.EndsWith(':') || Headings.IsHeading(pass, lead) && !Headings.IsHeading(pass, at)))
            at = pass.NextText(at);
        for (; at >= 0 && pass.IsFree(at) && (pass.Blocks[at].Kind == PaperBlockKind.ListItem || pass.Blocks[at].Kind == PaperBlockKind.Paragraph && pass.Blocks[at].Text.EndsWith('?') && pass.Blocks[at].Text.Length <= 300); at = pass.NextText(at))
        {
            // A number that goes back is the paper's next section.
            if (items.Count > 0 && Number(pass.Blocks[at].Label) is { } number && Number(pass.Blocks[items[^1]].Label) is { } before && number <= before)
                break;
            if (items.Count > 0 && Headings.IsHeading(pass, at) && !pass.Blocks[at].Text.EndsWith('?'))
                break;
            items.Add(at);
        }
        var asked = items.Count(item => pass.Blocks[item].Text.EndsWith('?'));
        var told = pass.Blocks[lead].Text;
        if (items.Count == 0 || (asked * 2 < items.Count && (questions.Count > 0 || !Asks().IsMatch(told.Length > 250 ? told[^250..] : told))))
            return;
        foreach (var item in items)
        {
            pass.Claim(item);
            questions.Add(pass.Blocks[item].Text);
        }
    }

    private static int? Number(string label) => int.TryParse(label.Trim('(', ')', '.'), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\bpeer (challenge|review|support review|assessment)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(peer team|review team|team members|members of the (\w+ ){0,3}team|peers who|the team (was|were|comprised|consisted|included)|peer challenge team|peers were|peers involved|team that delivered)\b|^(the |our )?(peers|team)\s*:?$|^who we (are|were)\b.{0,20}$|^about (us|the team)\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex LeadsToTeam();

    [GeneratedRegex(@"\b(questions?|themes?|areas?|issues|components|topics|lines of enquiry)\b[^.]{0,120}:$|^(the )?(scope|scope and focus|focus|areas? (for|of|to)|themes|key lines of enquiry|questions)\b[\w\s]{0,50}:?$|\b(own|local|key|specific|additional) questions\s*:?$|\basked\b[^.:]{0,60}\bto (consider|look (at|into)|answer|examine|explore|focus on|advise on|review)\b[^.:]{0,60}:$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex LeadsToQuestions();

    /// <summary>What the peers found, and no question they were asked.</summary>
    [GeneratedRegex(@"\bareas? (to consider|for (further )?(consideration|improvement|development|attention)|of strength)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex IsFinding();

    [GeneratedRegex(@"\b(considered|consider|scope|focus(ed)?|asked|look(ed)? at|explore[ds]?|themes|questions|components)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Asks();
}
