using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the areas of a review: heading, ambition, completed lists and the table of actions.</summary>
internal static class AreaRecogniser
{
    public static List<DraftArea> Read(ReadingPass pass)
    {
        var tables = PaperTable.Find(pass).Where(table => ActionTableRecogniser.IsActionTable(pass, table)).ToList();
        if (tables.Count == 0)
            return ActionListRecogniser.Read(pass);
        var spans = AreaSpan.Find(pass, tables);
        var areas = new List<DraftArea>();
        foreach (var span in spans)
        {
            if (span.Heading is null && span.Tables.TrueForAll(table => ActionTableRecogniser.NamesAreas(pass, table)))
                areas.AddRange(span.Tables.SelectMany(table => ActionTableRecogniser.ReadByArea(pass, table)).Select(read => new DraftArea { Name = read.Area, Actions = read.Actions, Line = read.Actions[0].Line }));
            else
                areas.Add(Read(pass, span));
        }
        return areas;
    }

    private static DraftArea Read(ReadingPass pass, AreaSpan span)
    {
        var actions = span.Tables.SelectMany(table => ActionTableRecogniser.Read(pass, table)).ToList();
        var name = "";
        var line = span.Tables.Count > 0 ? pass.Blocks[span.Tables[0].First].Line : 0;
        if (span.Heading is { } heading)
        {
            pass.Claim(heading);
            pass.Leave(heading, pass.Blocks[heading].Label);
            name = pass.Blocks[heading].Text.TrimEnd(':').Trim();
            line = pass.Blocks[heading].Line;
        }
        else
        {
            pass.Warn(line, "This table of actions stands under no heading, so its area has no name.");
        }
        var start = span.Heading is { } at ? at + 1 : span.End;
        return new DraftArea
        {
            Name = name,
            Ambition = AmbitionRecogniser.Read(pass, start, span.End),
            Completed = CompletedRecogniser.Read(pass, start, span.End),
            Actions = actions,
            Line = line,
        };
    }

    /// <summary>The numbered recommendations that stand in the commentary beside an action.</summary>
    public static List<DraftRecommendation> Recommendations(List<DraftArea> areas) =>
        [.. areas.SelectMany(area => area.Actions.Where(action => action.Recommendation is not null).Select(action => new DraftRecommendation
        {
            Number = action.Recommendation,
            Text = action.Text,
            Area = area.Name,
            AddressedTo = Addressees.In(action.Text),
            Lead = action.Lead,
            Due = action.Due,
            Status = action.Status,
            Line = action.Line,
            Page = action.Page,
        }))];
}
