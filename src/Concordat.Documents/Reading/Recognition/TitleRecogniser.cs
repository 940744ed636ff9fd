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
            if (PanelHeading.IsRecommendations(text) || PanelHeading.IsProcedure(text))
                break;
            if (Subject().Match(text) is { Success: true } subject && subject.Length < text.Length)
            {
                pass.Claim(i);
                pass.Leave(i, subject.Value);
                return (text[subject.Length..].Trim(), date);
            }
            if (Labelled().IsMatch(text) || text.EndsWith(':'))
                continue;
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
    [GeneratedRegex(@"^(report )?(agenda item|author|portfolio|ward|purpose|date|time|venue|location|to|of|by|from|contact|lead|classification|status|version|item|decision|key decision|committee|meeting|cabinet member|directorate|department|service|officer|director|chair|chairman|chairperson|lead member|open|exempt|councillor|responsible|telephone|tel|email|e-mail)[^:]{0,30}:|^(agenda item|item \d|report (to|of|by)|part [ab12]\b|appendix|public|not for publication|prepared by|written by)\b.{0,60}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(subject|title|report title|title of report|name of report|report on)\s*:\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Subject();

    /// <summary>Only the name of a council or one of its bodies.</summary>
    [GeneratedRegex(@"\b(committee|cabinet|council|board|executive|commission|authority|panel)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Body();
}
