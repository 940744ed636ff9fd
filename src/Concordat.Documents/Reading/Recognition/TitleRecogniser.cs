using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the title and the date of a paper among the lines at its top.</summary>
internal static partial class TitleRecogniser
{
    private const int LinesLookedAt = 16;

    public static (string? Title, DateOnly? Date) Read(ReadingPass pass)
    {
        DateOnly? date = null;
        var candidates = new List<int>();
        var looked = 0;
        for (var i = 0; i < pass.Blocks.Count && looked < LinesLookedAt; i++)
        {
            if (pass.IsNoise(i))
                continue;
            looked++;
            if (!pass.IsFree(i) || pass.Blocks[i].Kind is PaperBlockKind.ListItem or PaperBlockKind.TableRow)
                break;
            var text = pass.Blocks[i].Text;
            if (DateText.Find(text) is { } found && text.Length <= 120 && DateText.Rest(text, found).Count(char.IsLetter) <= 45)
            {
                date ??= found.Date;
                if (DateText.Rest(text, found).Count(char.IsLetter) < 12)
                    continue;
            }
            if (Labelled().IsMatch(text) || text.EndsWith(':'))
            {
                if (candidates.Count > 0)
                    break;
                continue;
            }
            if (text.Length > 150 || !text.Any(char.IsLetter) || text[0] is '"' or '“' or '(')
                break;
            candidates.Add(i);
        }
        if (candidates.Count == 0)
            return (null, date);
        var title = candidates.Find(i => pass.Blocks[i].Kind == PaperBlockKind.Heading && !Body().IsMatch(pass.Blocks[i].Text));
        if (pass.Blocks[title].Kind != PaperBlockKind.Heading || !candidates.Contains(title))
            title = candidates.Exists(i => !Body().IsMatch(pass.Blocks[i].Text)) ? candidates.Find(i => !Body().IsMatch(pass.Blocks[i].Text)) : candidates[0];
        pass.Claim(title);
        pass.Leave(title, pass.Blocks[title].Label);
        return (pass.Blocks[title].Text, date);
    }

    /// <summary>"Agenda item: 5" and the like.</summary>
    [GeneratedRegex(@"^[^:–]{1,40}:(\s|$)|^(agenda item|item|report (to|of|by)|part [ab12]|appendix|public|not for publication)\b.{0,40}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Labelled();

    /// <summary>Only the name of a council or one of its bodies.</summary>
    [GeneratedRegex(@"\b(committee|cabinet|council|board|executive|commission|authority|panel)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Body();
}
