using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the notes of a visit to other councils: its date in the words below the heading, whom the visitors met, and the points they noted.</summary>
internal static partial class VisitRecogniser
{
    private const int ParagraphsLookedAt = 6;

    public static List<DraftSession> Read(ReadingPass pass)
    {
        var visits = new List<DraftSession>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (pass.IsFree(i) && Headings.IsHeading(pass, i) && pass.Blocks[i].Text.Length <= 100 && Visit().IsMatch(pass.Blocks[i].Text) && Read(pass, i) is { } visit)
                visits.Add(visit);
        }
        return visits;
    }

    private static DraftSession? Read(ReadingPass pass, int heading)
    {
        var lead = new List<int>();
        var at = pass.NextText(heading);
        while (at >= 0 && lead.Count < ParagraphsLookedAt && pass.IsFree(at) && pass.Blocks[at].Kind == PaperBlockKind.Paragraph && !Points().IsMatch(End(pass.Blocks[at].Text)) && !Headings.IsHeading(pass, at))
        {
            lead.Add(at);
            at = pass.NextText(at);
        }
        if (at < 0 || !pass.IsFree(at) || pass.Blocks[at].Kind != PaperBlockKind.Paragraph || !Points().IsMatch(End(pass.Blocks[at].Text)))
            return null;
        var date = lead.Prepend(heading).Append(at).Select(i => DateText.Find(pass.Blocks[i].Text)).FirstOrDefault(found => found is { HasYear: true });
        if (date is null)
            return null;
        var items = Items(pass, at);
        if (items.Count == 0)
            return null;
        var title = pass.Blocks[heading];
        pass.Claim(heading);
        pass.Leave(heading, title.Label);
        if (date.Date is null)
            pass.Warn(title.Line, $"“{date.Printed}” is not a date in the calendar, so the visit was left without one.");
        var session = new DraftSession { Title = title.Text.TrimEnd(':'), Date = date.Date, Line = title.Line, Page = title.Page };
        session.Witnesses.Add(Witness(pass, at, items));
        return session;
    }

    private static string End(string text) => text.Length > 200 ? text[^200..] : text;

    /// <summary>Those met are one witness, as printed: the notes do not say who said what.</summary>
    private static DraftWitness Witness(ReadingPass pass, int lead, List<(int Index, string Text)> items)
    {
        var text = pass.Blocks[lead].Text;
        var met = Met().Match(text.Length > 2000 ? text[..2000] : text);
        pass.Claim(lead);
        pass.Leave(lead, met.Success ? text[..met.Groups["who"].Index] + text[(met.Groups["who"].Index + met.Groups["who"].Length)..] : text);
        return new DraftWitness
        {
            Name = met.Success ? met.Groups["who"].Value.Trim() : null,
            Points = [.. items.Select(item => new DraftPoint { Text = item.Text, Line = pass.Blocks[item.Index].Line, Page = pass.Blocks[item.Index].Page })],
            Line = pass.Blocks[lead].Line,
            Page = pass.Blocks[lead].Page,
        };
    }

    /// <summary>The points, where a converter may have lost the bullet of the first or cut one in two at the end of a page.</summary>
    private static List<(int Index, string Text)> Items(ReadingPass pass, int lead)
    {
        var items = new List<(int Index, string Text)>();
        for (var i = pass.NextText(lead); i >= 0 && pass.IsFree(i); i = pass.NextText(i))
        {
            var block = pass.Blocks[i];
            var next = pass.NextText(i);
            var isFirst = items.Count == 0 && block.Kind == PaperBlockKind.Paragraph && next >= 0 && pass.Blocks[next].Kind == PaperBlockKind.ListItem && block.Text.Length > 60;
            if (block.Kind != PaperBlockKind.ListItem && !isFirst)
                break;
            if (block.Kind == PaperBlockKind.ListItem && block.Bullet.Length == 0 && Headings.IsHeading(pass, i))
                break;
            pass.Claim(i);
            if (items.Count > 0 && block.AfterBlank && char.IsLower(block.ItemText.FirstOrDefault('A')) && !Sentence.Ends(items[^1].Text))
                items[^1] = (items[^1].Index, items[^1].Text + " " + block.ItemText);
            else
                items.Add((i, block.ItemText));
        }
        return items;
    }

    [GeneratedRegex(@"\b(visits?|study tour|site visit|fact.?finding)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Visit();

    [GeneratedRegex(@"\b(points|notes|observations|findings|issues|matters|learning|following|lessons|key points)\b[^.:]{0,80}:$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Points();

    [GeneratedRegex(@"\b(?i:in attendance|present|met( with)?|meeting with|spoke (to|with)|hosted by|welcomed by)\b( (from|for|at) [^:,.]{3,60}? (were|was)| (were|was)|:)?\s+(?<who>\p{Lu}[^.]*(\([^)]*\)[^.]*)*?)(?=\.\s+\p{Lu}|\.?$|\s+and the following|:$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Met();
}
