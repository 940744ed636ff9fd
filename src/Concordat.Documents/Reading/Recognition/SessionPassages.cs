namespace Concordat.Documents.Reading.Recognition;

/// <summary>Parts the blocks of a session into passages: each list goes to the heading it stands under.</summary>
internal sealed class SessionPassages
{
    private readonly ReadingPass pass;
    private readonly List<SessionPassage> passages = [];
    private SessionPassage? current;
    private bool hasSubheadings;

    private SessionPassages(ReadingPass pass) => this.pass = pass;

    public static List<SessionPassage> Find(ReadingPass pass, int start, int end, bool mayTell)
    {
        var finding = new SessionPassages(pass);
        var lead = new List<int>();
        var told = mayTell && finding.TellsInParagraphs(start, end);
        for (var i = start; i < end; i++)
        {
            if (pass.IsNoise(i))
                continue;
            if (pass.Blocks[i].Kind == PaperBlockKind.ListItem && !(pass.Blocks[i].Bullet.Length == 0 && Headings.IsHeading(pass, i) && finding.OpensList(i, end)))
            {
                if (lead.Count > 0)
                    finding.TurnTo(lead);
                lead.Clear();
                finding.current?.Items.Add(i);
                continue;
            }
            if (IsEnd(pass, i))
                break;
            // A session without any list tells what each witness said in paragraphs.
            if (told && IsTold(pass, i) && (lead.Count > 0 || finding.current is { Kind: SessionPassageKind.Witness }))
            {
                if (lead.Count > 0)
                    finding.TurnToTeller(lead);
                lead.Clear();
                finding.current?.Items.Add(i);
                continue;
            }
            lead.Add(i);
        }
        return [.. finding.passages.Where(passage => passage.Items.Count > 0)];
    }

    /// <summary>No list, or lists only after the last witness that the timetable names ("9.30 am   Ann Lowe (Manager)").</summary>
    private bool TellsInParagraphs(int start, int end)
    {
        var timed = 0;
        for (var i = start; i < end; i++)
        {
            if (pass.Blocks[i].Kind == PaperBlockKind.Paragraph && WitnessHeading.IsPlaced(pass.Blocks[i].Text))
                timed = i;
        }
        var first = Enumerable.Range(start, Math.Max(0, end - start)).FirstOrDefault(i => pass.Blocks[i].Kind == PaperBlockKind.ListItem, -1);
        return first < 0 || (timed > 0 && first > timed && pass.PreviousText(first) is var lead && PanelHeading.Is(pass.Blocks[lead].Text));
    }

    private static bool IsTold(ReadingPass pass, int index) =>
        pass.Blocks[index] is { Kind: PaperBlockKind.Paragraph } block && !Headings.HasShape(block.Text) && block.Text.Length > 20 && !Confidence.IsGiven(block.Text) && !PanelHeading.IsAttendance(block.Text) && !PanelHeading.IsProcedure(block.Text);

    /// <summary>Only a clear witness or group over paragraphs opens a passage, and any other heading closes the one before.</summary>
    private void TurnToTeller(List<int> lead)
    {
        var heads = lead.Where(IsCandidate).ToList();
        if (heads.Count > 0 && WitnessOf(heads[^1]).Sign != WitnessSign.Unclear)
            TurnTo(lead);
        else if (lead.Exists(i => Headings.IsHeading(pass, i)))
            current = null;
    }

    private bool OpensList(int index, int end)
    {
        var next = pass.NextText(index);
        if (next < 0 || next >= end)
            return false;
        // "2. Head of Strategy" over "2.1 …".
        var number = pass.Blocks[index].Label.TrimEnd('.', ')');
        return pass.Blocks[next].Bullet.Length > 0 || pass.Blocks[next].Label.Trim('(', ')', '.') is "a" or "i" || (number.Length > 0 && pass.Blocks[next].Label.StartsWith(number + ".", StringComparison.Ordinal) && pass.Blocks[next].Label.Length > number.Length + 1);
    }

    /// <summary>The report's own recommendations after the last session are not the panel's first thoughts.</summary>
    private static bool IsEnd(ReadingPass pass, int index)
    {
        var text = pass.Blocks[index].Text;
        if (!PanelHeading.OpensRecommendations(text) && !(Headings.IsHeading(pass, index) && PanelHeading.IsRecommendations(text)))
            return false;
        var next = pass.NextText(index);
        return next < 0 || pass.Blocks[next].Bullet.Length == 0;
    }

    private void TurnTo(List<int> lead)
    {
        var present = Attendance(lead);
        var heads = lead.Where(i => IsCandidate(i) && !present.Contains(i)).ToList();
        var panel = lead.Where(IsPanelHeading).ToList();
        var person = heads.FindLast(i => WitnessOf(i).Sign == WitnessSign.Clear && !panel.Contains(i));
        var hasPerson = heads.Exists(i => i == person) && heads.Count > 0 && !panel.Contains(person) && WitnessOf(person).Sign == WitnessSign.Clear;
        if (hasPerson && (panel.Count == 0 || person > panel[^1] || IsOnlyIntroduction(panel, person)))
            OpenWitness(person, lead, heads);
        else if (panel.Count > 0)
            OpenPanel(panel);
        else if (heads.Count > 0)
            OpenUnclear(heads, lead);
        else if (current is null || !IsGoingOn(lead))
            OpenByIntroduction(lead);
    }

    /// <summary>The lines under "Present" and the like, up to the next empty line, name who was there and nobody who spoke.</summary>
    private HashSet<int> Attendance(List<int> lead)
    {
        var present = new HashSet<int>();
        var listing = false;
        foreach (var index in lead)
        {
            if (PanelHeading.IsAttendance(pass.Blocks[index].Text))
                listing = true;
            else if (pass.Blocks[index].AfterBlank || pass.Blocks[index].Kind == PaperBlockKind.Heading)
                listing = false;
            if (listing)
                present.Add(index);
        }
        return present;
    }

    private bool IsPanelHeading(int index)
    {
        var text = pass.Blocks[index].Text;
        return PanelHeading.Is(text) && (Headings.HasShape(text) || pass.Blocks[index].Kind == PaperBlockKind.Heading) && !PanelHeading.IsIntroduction(text)
            && WitnessOf(index) is not { Name: not null, Role: not null };
    }

    /// <summary>"Key points:" directly under a witness introduces what the witness said.</summary>
    private bool IsOnlyIntroduction(List<int> panel, int person) => panel.TrueForAll(i => i > person && pass.Blocks[i].Text.EndsWith(':'));

    private bool IsCandidate(int index) =>
        (Headings.IsHeading(pass, index) || WitnessHeading.IsAnnounced(pass.Blocks[index])) && !PanelHeading.IsIntroduction(pass.Blocks[index].Text)
        && !PanelHeading.IsProcedure(pass.Blocks[index].Text);

    private WitnessHeading WitnessOf(int index) => WitnessHeading.Of(pass.Blocks[index].Text);

    private void OpenWitness(int index, List<int> lead, List<int> heads)
    {
        var witness = WitnessOf(index);
        var named = new List<int> { index };
        // A name on one line and the office on the next are one witness.
        var above = heads.IndexOf(index) is > 0 and var at ? heads[at - 1] : -1;
        if (witness.Name is null && above >= 0 && above == index - 1 && WitnessOf(above) is { Sign: WitnessSign.Clear, Name: not null, Role: null } person)
        {
            witness = person with { Role = witness.Role, Other = (person.Other + " " + witness.Other).Trim() };
            named.Insert(0, above);
        }
        hasSubheadings = heads.Exists(other => other > index && WitnessOf(other).Sign == WitnessSign.Unclear);
        Open(new SessionPassage(SessionPassageKind.Witness, named) { Witness = witness, InConfidence = InConfidence(lead) });
    }

    private void OpenPanel(List<int> panel)
    {
        hasSubheadings = false;
        Open(new SessionPassage(SessionPassageKind.Panel, panel));
    }

    private void OpenUnclear(List<int> heads, List<int> lead)
    {
        var last = heads[^1];
        var witness = WitnessOf(last);
        if (witness.Sign == WitnessSign.Unclear && current is not null && hasSubheadings)
            return;
        hasSubheadings = false;
        Open(new SessionPassage(SessionPassageKind.Witness, [last]) { Witness = witness, InConfidence = InConfidence(lead) });
    }

    /// <summary>Words between two parts of one list ("She also said:") do not end it.</summary>
    private bool IsGoingOn(List<int> lead) =>
        !lead.Exists(i => PanelHeading.IsProcedure(pass.Blocks[i].Text) || PanelHeading.Is(pass.Blocks[i].Text) || NamedInIntroduction(i) is not null);

    private void OpenByIntroduction(List<int> lead)
    {
        var last = lead[^1];
        hasSubheadings = false;
        if (PanelHeading.IsProcedure(pass.Blocks[last].Text))
            current = null;
        else if (PanelHeading.Is(pass.Blocks[last].Text))
            Open(new SessionPassage(SessionPassageKind.Panel, [last]));
        else if (NamedInIntroduction(last) is { } witness)
            Open(new SessionPassage(SessionPassageKind.Witness, [last]) { Witness = witness, InConfidence = InConfidence(lead) });
        else
            current = null;
    }

    private WitnessHeading? NamedInIntroduction(int index)
    {
        var text = pass.Blocks[index].Text;
        if (text.Length > 300 || !PanelHeading.IsIntroduction(text))
            return null;
        var verb = WitnessIntroduction.Split(text);
        if (verb is not { } parts)
            return null;
        var witness = WitnessHeading.Of(parts.Who);
        return witness.Sign == WitnessSign.Clear ? witness with { Other = (witness.Other + " " + parts.Said).Trim() } : null;
    }

    private bool InConfidence(List<int> lead) => lead.Exists(i => Confidence.IsGiven(pass.Blocks[i].Text));

    private void Open(SessionPassage passage)
    {
        current = passage;
        passages.Add(passage);
    }
}
