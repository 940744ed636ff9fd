using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes actions of the rows of an action table, joining the rows that a page break cut.</summary>
internal static class ActionTableRecogniser
{
    public static bool IsActionTable(ReadingPass pass, PaperTable table) =>
        table.Has(TableColumnRole.Action) && !table.HoldsWordsOf(pass, TableColumnRole.Recommendation) && (table.Has(TableColumnRole.Commentary) || table.Has(TableColumnRole.Status)
            || table.Has(TableColumnRole.Response) || table.Has(TableColumnRole.Lead) || table.Has(TableColumnRole.Due)
            || table.Has(TableColumnRole.Recommendation));

    public static List<DraftAction> Read(ReadingPass pass, PaperTable table) => [.. Rows(pass, table).Select(row =>
    {
        pass.LeaveFirst(row.Index, row.Area);
        return row.ToAction(pass);
    })];

    /// <summary>Whether a column names the area of each action: two or more names, and no ranks such as "High".</summary>
    public static bool NamesAreas(ReadingPass pass, PaperTable table) =>
        table.Rows.Where(row => row != table.Header).Select(row => Headings.Key(table.Cell(pass, row, TableColumnRole.Area))).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList()
            is { Count: >= 2 } names && names.Exists(name => name.Count(char.IsLetter) > 6);

    /// <summary>The actions of such a table by area, in order; a name counts once.</summary>
    public static List<(string Area, List<DraftAction> Actions)> ReadByArea(ReadingPass pass, PaperTable table)
    {
        var areas = new List<(string Area, List<DraftAction> Actions)>();
        var at = -1;
        foreach (var row in Rows(pass, table))
        {
            var known = row.Area.Length == 0 ? at : areas.FindIndex(area => Headings.Key(area.Area) == Headings.Key(row.Area));
            if (known >= 0)
                pass.LeaveFirst(row.Index, row.Area);
            else
                areas.Add((row.Area, []));
            at = known >= 0 ? known : areas.Count - 1;
            areas[at].Actions.Add(row.ToAction(pass));
        }
        return areas;
    }

    private static List<ActionRow> Rows(ReadingPass pass, PaperTable table)
    {
        var rows = new List<ActionRow>();
        foreach (var row in table.Rows)
        {
            if (row == table.Header || !pass.Blocks[row].Cells.Any(cell => cell.Any(char.IsLetterOrDigit)))
                continue;
            if (table.Header is { } header && PaperTable.IsSame(pass.Blocks[row], pass.Blocks[header]))
                continue;
            if (table.Header is { } first && row < first)
                continue;
            var read = ActionRow.Of(pass, table, row);
            if (rows.Count > 0 && rows[^1].IsContinuedBy(read))
            {
                rows[^1] = rows[^1].With(read);
                pass.Leave(row, read.Area);
            }
            else if (read.Action.Length > 0 || read.Commentary.Length > 0)
                rows.Add(read);
            else
                continue;
            pass.Claim(row);
            foreach (var rest in read.Leftovers)
                pass.Leave(row, rest);
        }
        return rows;
    }
}
