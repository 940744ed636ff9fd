using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes sessions of a table of evidence: a column of witnesses, one of what they said, and often one of dates.</summary>
internal static partial class EvidenceTableRecogniser
{
    private sealed record Columns(int Witness, int Points, int Date, int Role);

    public static List<DraftSession> Read(ReadingPass pass)
    {
        var sessions = new List<DraftSession>();
        foreach (var rows in PaperTable.Runs(pass))
        {
            Columns? columns = null;
            DraftSession? open = null;
            foreach (var row in rows)
            {
                if (ColumnsOf(pass.Blocks[row].Cells) is { } read)
                    (columns, open) = (read, null);
                else if (columns is not null)
                    open = Take(pass, row, columns, open, sessions);
            }
            if (columns is { Date: < 0 } && open is { Date: null, Title: "" } && sessions.LastIndexOf(open) is var at && Headed(pass, rows[0]) is { } headed)
                sessions[at] = open = open with { Title = headed.Title, Date = headed.Date, Line = headed.Line };
            if (open is { Date: null, Title: "" })
                pass.Warn(open.Line, "The table of evidence gives no date, so its session has none.");
            if (open is not null)
                AddPanel(pass, rows[^1], open);
        }
        return sessions;
    }

    /// <summary>"Evidence heard on 6 May 2024" above a table without a column of dates is the heading of its session.</summary>
    private static (string Title, DateOnly Date, int Line)? Headed(ReadingPass pass, int row)
    {
        var above = pass.PreviousText(row);
        for (var looked = 0; looked < 3 && above >= 0 && pass.IsFree(above) && pass.Blocks[above].Kind is PaperBlockKind.Heading or PaperBlockKind.Paragraph; looked++, above = pass.PreviousText(above))
        {
            var block = pass.Blocks[above];
            if (!Headings.IsHeading(pass, above) || DateText.Find(block.Text) is not { Date: { } date })
                continue;
            pass.Claim(above);
            pass.Leave(above, block.Label);
            return (block.Text.TrimEnd(':'), date, block.Line);
        }
        return null;
    }

    /// <summary>The panel's own list directly below a table of evidence belongs to its session.</summary>
    private static void AddPanel(ReadingPass pass, int row, DraftSession session)
    {
        var heading = pass.NextText(row);
        while (heading >= 0 && pass.IsFree(heading) && pass.Blocks[heading].Kind is PaperBlockKind.Heading or PaperBlockKind.Paragraph && PanelHeading.Is(pass.Blocks[heading].Text))
        {
            var passage = new SessionPassage(SessionPassageKind.Panel, [heading]);
            var next = pass.NextText(heading);
            for (; next >= 0 && pass.IsFree(next) && pass.Blocks[next].Kind == PaperBlockKind.ListItem; next = pass.NextText(next))
                passage.Items.Add(next);
            if (passage.Items.Count == 0)
                return;
            session.Panel.Add(PanelListRecogniser.Read(pass, passage));
            heading = next;
        }
    }

    private static Columns? ColumnsOf(IReadOnlyList<string> cells)
    {
        if (cells.Count is < 2 or > 7 || cells.Any(cell => cell.Length > 60))
            return null;
        var texts = cells.Select(cell => cell.Trim('*', ' ')).ToList();
        var witness = texts.FindIndex(Witness().IsMatch);
        var points = texts.FindIndex(Points().IsMatch);
        return witness >= 0 && points >= 0 && witness != points ? new Columns(witness, points, texts.FindIndex(Date().IsMatch), texts.FindIndex(Role().IsMatch)) : null;
    }

    private static DraftSession? Take(ReadingPass pass, int row, Columns columns, DraftSession? open, List<DraftSession> sessions)
    {
        var block = pass.Blocks[row];
        string Cell(int column) => column >= 0 && column < block.Cells.Count ? block.Cells[column] : "";
        var (who, said, when) = (Cell(columns.Witness), Cell(columns.Points), Cell(columns.Date));
        if (said.Length == 0 || (open is null && who.Length == 0))
            return open;
        pass.Claim(row);
        var date = when.Length > 0 ? DateText.Find(when)?.Date : null;
        if (open is null || (when.Length > 0 && when != open.Title && (date is null || date != open.Date)))
        {
            open = new DraftSession { Title = when, Date = date, Line = block.Line, Page = block.Page };
            if (date is null && when.Length > 0)
                pass.Warn(block.Line, $"“{when}” is not a whole date, so the session was left without one.");
            sessions.Add(open);
        }
        else
        {
            pass.Leave(row, when);
        }
        for (var i = 0; i < block.Cells.Count; i++)
        {
            if (i != columns.Witness && i != columns.Points && i != columns.Date && i != columns.Role)
                pass.Leave(row, block.Cells[i]);
        }
        Witnessed(pass, row, open, who, Cell(columns.Role)).Points.AddRange(
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => new DraftPoint { Text = Formats.LineShape.Parse(text).Text, Line = block.Line, Page = block.Page }));
        return open;
    }

    private static DraftWitness Witnessed(ReadingPass pass, int row, DraftSession session, string who, string role)
    {
        var block = pass.Blocks[row];
        if (who.Length == 0 && session.Witnesses.Count > 0)
        {
            pass.Leave(row, role);
            return session.Witnesses[^1];
        }
        var heading = WitnessHeading.Of(who);
        if (session.Witnesses.Find(witness => witness.Name == heading.Name && witness.Role == (heading.Role ?? (role.Length > 0 ? role : null))) is { } known)
        {
            pass.Leave(row, $"{who} {role}");
            return known;
        }
        pass.Leave(row, heading.Other);
        if (heading.Role is not null)
            pass.Leave(row, role);
        var witness = new DraftWitness { Name = heading.Name, Role = heading.Role ?? (role.Length > 0 ? role : null), InConfidence = Confidence.IsGiven(who), Line = block.Line, Page = block.Page };
        session.Witnesses.Add(witness);
        return witness;
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(witness(es)?( name)?|names? of witness(es)?|speakers?|contributors?|interviewees?|who (gave evidence|spoke|we heard from)|evidence (from|given by)|heard from)$", Options, 10_000)]
    private static partial Regex Witness();

    [GeneratedRegex(@"^((key|main|summary of|other)\s+)*(points?( made| raised| noted)?|evidence( given| heard| received)?|comments?|notes|views|messages|what (was|they) said|summary)$", Options, 10_000)]
    private static partial Regex Points();

    [GeneratedRegex(@"^(date( of (session|meeting|evidence))?|session|meeting|when)$", Options, 10_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(role|job title|position|post|title|organisation|representing)$", Options, 10_000)]
    private static partial Regex Role();
}
