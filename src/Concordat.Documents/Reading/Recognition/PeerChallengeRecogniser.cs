using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the team of a peer challenge and the questions it was asked, which are not recommendations.</summary>
internal static partial class PeerChallengeRecogniser
{
    /// <summary>Whether the paper calls itself a peer challenge or a peer review among its first lines.</summary>
    public static bool IsPeerChallenge(ReadingPass pass) =>
        pass.Blocks.Take(12).Any(block => block.Text.Length <= 120 && Named().IsMatch(block.Text));

    public static (List<DraftTeamMember> Team, List<string> Questions) Read(ReadingPass pass)
    {
        var team = new List<DraftTeamMember>();
        var questions = new List<string>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            var lead = pass.PreviousText(i);
            if (pass.Blocks[i].Kind != PaperBlockKind.ListItem || !pass.IsFree(i) || lead < 0 || pass.Blocks[lead].Kind == PaperBlockKind.ListItem)
                continue;
            var words = pass.Blocks[lead].Text;
            words = words.Length > 200 ? words[^200..] : words;
            if (team.Count == 0 && LeadsToTeam().IsMatch(words) && WitnessHeading.Of(pass.Blocks[i].Text).Sign == WitnessSign.Clear)
                Take(pass, i, item => team.Add(Member(pass, item)));
            else if (questions.Count == 0 && LeadsToQuestions().IsMatch(words))
                Take(pass, i, item => questions.Add(pass.Blocks[item].Text));
        }
        return (team, questions);
    }

    private static void Take(ReadingPass pass, int first, Action<int> take)
    {
        for (var i = first; i >= 0 && pass.Blocks[i].Kind == PaperBlockKind.ListItem && pass.IsFree(i); i = pass.NextText(i))
        {
            if (i > first && Headings.IsHeading(pass, i))
                break;
            pass.Claim(i);
            take(i);
        }
    }

    private static DraftTeamMember Member(ReadingPass pass, int index)
    {
        var read = WitnessHeading.Of(pass.Blocks[index].Text);
        pass.Leave(index, read.Other);
        return new DraftTeamMember(read.Name, read.Role);
    }

    [GeneratedRegex(@"\bpeer (challenge|review)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(peer team|team members|members of the team|peers who|the team (was|were|comprised|consisted)|peer challenge team)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadsToTeam();

    [GeneratedRegex(@"\b(questions?|themes?|areas?|issues)\b[^.]{0,80}:$|^scope( and focus)?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadsToQuestions();
}
