using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds evidence sessions, and within each what witnesses said and what the panel listed.</summary>
internal static partial class SessionRecogniser
{
    /// <summary>Where only headings that say they open a session count, a date alone opens none.</summary>
    public static List<DraftSession> Read(ReadingPass pass, bool explicitOnly)
    {
        var headings = Headings(pass).Where(heading => heading.Heading.Explicit || !explicitOnly).ToList();
        var sessions = new List<DraftSession>();
        var dates = new HashSet<DateOnly>();
        for (var i = 0; i < headings.Count; i++)
        {
            var (start, heading) = headings[i];
            var end = i + 1 < headings.Count ? headings[i + 1].Index : pass.Blocks.Count;
            if (FirstTaken(pass, start, end) is { } taken)
                end = taken;
            var passages = SessionPassages.Find(pass, start + 1, end, heading.Explicit);
            if (passages.Count == 0 && OfInterview(pass, start, end, heading) is { } interview)
            {
                sessions.Add(interview);
                continue;
            }
            if (!IsSession(heading, passages))
                continue;
            sessions.Add(Read(pass, start, heading, passages, dates));
        }
        return sessions;
    }

    private static List<(int Index, SessionHeading Heading)> Headings(ReadingPass pass)
    {
        var found = new List<(int Index, SessionHeading Heading)>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (!pass.IsFree(i) || SessionHeading.Of(pass.Blocks[i]) is not { } heading || IsOfCover(pass, i))
                continue;
            // "Session 2" and the date under it are one heading.
            if (found.Count > 0 && heading.Date is not null && found[^1].Heading.Date is null && i - found[^1].Index <= 2)
                found[^1] = (found[^1].Index, new SessionHeading(heading.Date, Explicit: true));
            else
                found.Add((i, heading));
        }
        return found;
    }

    /// <summary>"Date of meeting: …" beside "Report to: …" and "Portfolio holder: …" says when a report is heard, and opens no session.</summary>
    private static bool IsOfCover(ReadingPass pass, int index)
    {
        if (!When(pass.Blocks[index].Text))
            return false;
        bool Covers(Func<int, int> step)
        {
            var at = step(index);
            for (var looked = 0; looked < 3 && at >= 0 && pass.Blocks[at].Text.Length <= 160; looked++, at = step(at))
            {
                if (Cover().IsMatch(pass.Blocks[at].Text))
                    return true;
            }
            return false;
        }
        return Covers(pass.PreviousText) || Covers(pass.NextText);

        static bool When(string text) => LabelledDate().IsMatch(text);
    }

    private static int? FirstTaken(ReadingPass pass, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!pass.IsFree(i))
                return i;
        }
        return null;
    }

    /// <summary>A date alone heads many papers; it opens a session only where most of what follows are clearly witnesses.</summary>
    private static bool IsSession(SessionHeading heading, List<SessionPassage> passages)
    {
        var witnesses = passages.Where(passage => passage.Kind == SessionPassageKind.Witness).ToList();
        var clear = witnesses.Count(passage => passage.Witness?.Sign == WitnessSign.Clear);
        var panels = passages.Exists(passage => passage.Kind == SessionPassageKind.Panel);
        return heading.Explicit ? clear > 0 || panels || witnesses.Exists(w => w.Witness?.Sign == WitnessSign.Group) : clear * 2 >= witnesses.Count && clear > 0;
    }

    private static DraftSession Read(ReadingPass pass, int start, SessionHeading heading, List<SessionPassage> passages, HashSet<DateOnly> dates)
    {
        pass.Claim(start);
        var title = pass.Blocks[start].Text;
        var next = pass.NextText(start);
        var dated = -1;
        if (heading.Date is not null && DateText.Find(title) is null && next >= 0 && pass.IsFree(next) && DateText.Find(pass.Blocks[next].Text) is not null
            && !passages.Exists(passage => passage.Headings.Contains(next) || passage.Items.Contains(next)))
        {
            // The line below says no more than when: the date is read from it, and the title is plain.
            if (!SaysMoreThanWhen(pass.Blocks[next].Text))
                dated = next;
            else
                title += " – " + pass.Blocks[next].Text;
            pass.Claim(next);
        }
        if (dated >= 0)
            pass.Leave(dated, pass.Blocks[dated].Text);
        var line = pass.Blocks[start].Line;
        var session = new DraftSession
        {
            Title = title,
            Date = DateOf(pass, line, heading, dates),
            Line = line,
            Page = pass.Blocks[start].Page,
        };
        var first = passages.Count > 0 ? passages[0].Headings[0] : start;
        var wholeInConfidence = Confidence.IsGiven(title) || Enumerable.Range(start, Math.Max(0, first - start)).Any(i => Confidence.IsOfSession(pass.Blocks[i].Text));
        foreach (var passage in passages)
        {
            if (passage.Kind == SessionPassageKind.Witness)
                session.Witnesses.Add(WitnessRecogniser.Read(pass, passage, wholeInConfidence));
            else
                session.Panel.Add(PanelListRecogniser.Read(pass, passage));
        }
        return session;
    }

    /// <summary>"Interview with the ICT Manager, 4 April 2022" over a list is the heading of the session and of its witness.</summary>
    private static DraftSession? OfInterview(ReadingPass pass, int start, int end, SessionHeading heading)
    {
        var block = pass.Blocks[start];
        var next = pass.NextText(start);
        if (heading.Date is not { Date: { } date } when || next < 0 || next >= end || pass.Blocks[next].Kind != PaperBlockKind.ListItem)
            return null;
        var who = block.Text.Remove(when.Start, when.Printed.Length).Trim(' ', ',', '–', '-', '(', ')', ':');
        var witness = WitnessHeading.Of(who);
        if (witness.Sign != WitnessSign.Clear || witness.Other.Length == 0)
            return null;
        var passage = new SessionPassage(SessionPassageKind.Witness, [start]) { Witness = witness };
        for (var i = next; i >= 0 && i < end && pass.Blocks[i].Kind == PaperBlockKind.ListItem; i = pass.NextText(i))
            passage.Items.Add(i);
        var session = new DraftSession { Title = when.Printed, Date = date, Line = block.Line, Page = block.Page };
        session.Witnesses.Add(WitnessRecogniser.Read(pass, passage, Confidence.IsGiven(block.Text)));
        return session;
    }

    private static bool SaysMoreThanWhen(string text) =>
        DateText.Find(text) is { } date && When().Replace(DateText.Rest(text, date), "").Any(char.IsLetter);

    private static DateOnly? DateOf(ReadingPass pass, int line, SessionHeading heading, HashSet<DateOnly> dates)
    {
        if (heading.Date is not { } printed)
        {
            pass.Warn(line, "The session has no date.");
            return null;
        }
        if (printed.Date is { } date)
        {
            if (!dates.Add(date))
                pass.Warn(line, "An earlier session has the same date.");
            return date;
        }
        pass.Warn(line, printed.HasYear
            ? $"“{printed.Printed}” is not a date in the calendar, so the session was left without one."
            : $"“{printed.Printed}” has no year, so the session was left without a date.");
        return null;
    }

    [GeneratedRegex(@"^(date|meeting)\b[^:]{0,30}:", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex LabelledDate();

    [GeneratedRegex(@"^(report (to|of|by|from|author)|portfolio holder|cabinet member|executive member|key decision|decision maker|wards? affected|ward\(s\) affected|agenda item|contact officer|lead (officer|member|director)|exempt)\b[^:]{0,30}:", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Cover();

    [GeneratedRegex(@"\b(date|time|and|at|on|from|to|until|held|am|pm|noon|hrs|hours|start(s|ing)?|commencing|of|the)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex When();
}
