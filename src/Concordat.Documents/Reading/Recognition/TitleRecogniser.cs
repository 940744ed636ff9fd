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
        var fallback = -1;
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
            else if (date is null && text.Length <= 300 && Held().IsMatch(text) && DateText.Find(text) is { } met)
            {
                date = met.Date;
            }
            if (PanelHeading.IsRecommendations(text) && candidates.Count == 0 && looked == 1)
                return (Take(pass, i), date);
            if (RecommendationWords.IsHeading(text) || RecommendationWords.Leads(text) || RecommendationNumber.Of(text) is not null || InlineList.Of(text) is not null || (PanelHeading.IsProcedure(text) && looked > 1))
                break;
            if (Subject().Match(text) is { Success: true } subject && subject.Length < text.Length)
            {
                pass.Title = i;
                pass.Claim(i);
                pass.Leave(i, subject.Value);
                return (text[subject.Length..].Trim(), date);
            }
            if (Labelled().IsMatch(text) || text.EndsWith(':'))
            {
                if (fallback < 0 && ReportTo().IsMatch(text) && !text.EndsWith(':'))
                    fallback = i;
                continue;
            }
            if (text.Length > 150 || !text.Any(char.IsLetter) || text[0] is '"' or '“' or '(')
                break;
            candidates.Add(i);
        }
        if (candidates.Count == 0 && fallback < 0)
            return (null, date);
        date ??= LastDate(pass);
        return (Take(pass, candidates.Count == 0 ? fallback : Best(pass, candidates)), date);
    }

    /// <summary>A date at the end of one of the first lines ("Executive Board, 19 March 2024") or behind a label of its own ("Date: …").</summary>
    private static DateOnly? LastDate(ReadingPass pass)
    {
        var looked = 0;
        for (var i = 0; i < pass.Blocks.Count && looked < LinesLookedAt; i++)
        {
            if (pass.IsNoise(i))
                continue;
            looked++;
            if (pass.Blocks[i].Kind is PaperBlockKind.ListItem or PaperBlockKind.TableRow)
                return null;
            foreach (var line in pass.LinesOf(i).Where(line => line.Length <= 150))
            {
                if (DateText.Find(line) is { Date: { } date } found && line[(found.Start + found.Printed.Length)..].Trim(' ', '*', '_', ')').Length == 0)
                    return date;
            }
        }
        return null;
    }

    /// <summary>The first heading that names more than a body; of bodies alone the last, which is the nearest to the matter.</summary>
    private static int Best(ReadingPass pass, List<int> candidates)
    {
        var named = candidates.Where(i => !IsBody(pass.Blocks[i].Text)).ToList();
        var headings = named.Where(i => pass.Blocks[i].Kind == PaperBlockKind.Heading).ToList();
        return headings.Count > 0 ? headings[0] : named.Count > 0 ? Named(pass, named) : candidates[^1];
    }

    /// <summary>The councils' names alone ("Fenby and Mere") are no title where a line close below says which paper this is.</summary>
    private static int Named(ReadingPass pass, List<int> named) =>
        NamesOnly().IsMatch(pass.Blocks[named[0]].Text) && !NamesPaper().IsMatch(pass.Blocks[named[0]].Text) && named.Skip(1).Take(2).FirstOrDefault(i => NamesPaper().IsMatch(pass.Blocks[i].Text), -1) is >= 0 and var paper
            ? paper
            : named[0];

    private static string Take(ReadingPass pass, int index)
    {
        pass.Title = index;
        pass.Claim(index);
        pass.Leave(index, pass.Blocks[index].Label);
        return pass.Blocks[index].Text;
    }

    private static bool IsBody(string text) => Body().IsMatch(text) && !NamesPaper().IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}\w+( \p{Lu}\w+){0,2}((, \p{Lu}\w+){0,4},? (and|&) \p{Lu}\w+( \p{Lu}\w+){0,2})$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NamesOnly();

    [GeneratedRegex(@"\b(held|meeting|on[- ]?site|minutes|review|challenge)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Held();

    [GeneratedRegex(@"^report (to|of|by|on)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ReportTo();

    [GeneratedRegex(@"\b(review|report|challenge|inquiry|minutes|notes|tracker|register|plan|assessment|check|response|questions)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex NamesPaper();

    /// <summary>"Agenda item: 5" and the like.</summary>
    [GeneratedRegex(@"^(report )?(agenda item|author|portfolio|ward|purpose|date|time|venue|location|to|of|by|from|contact|lead|classification|status|version|item|decision|key decision|committee|meeting|cabinet member|directorate|department|service|officer|director|chair|chairman|chairperson|lead member|open|exempt|councillor|responsible|telephone|tel|email|e-mail)[^:]{0,30}:|^(agenda item|item \d|report (to|of|by)|part [ab12]\b|appendix|(annex|attachment|enclosure|schedule) \w{1,3}$|public( (report|document))?$|not for publication|prepared by|written by)\b.{0,60}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(subject|title|report title|title of report|name of report|report on)\s*:\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Subject();

    /// <summary>Only the name of a council or one of its bodies.</summary>
    [GeneratedRegex(@"\b(committees?|cabinet|councils?|board|executive|commission|authorit(y|ies)|panel|association)( \([A-Z]{2,6}\))?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Body();
}
