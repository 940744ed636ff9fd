using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes actions of the rows of an action table, joining the rows that a page break cut.</summary>
internal static class ActionTableRecogniser
{
    public static bool IsActionTable(ReadingPass pass, PaperTable table) =>
        table.Has(TableColumnRole.Action) && !table.HoldsWordsOf(pass, TableColumnRole.Recommendation) && (table.Has(TableColumnRole.Commentary) || table.Has(TableColumnRole.Status)
            || table.Has(TableColumnRole.Response) || table.Has(TableColumnRole.Lead) || table.Has(TableColumnRole.Due)
            || table.Has(TableColumnRole.Recommendation));

    public static List<DraftAction> Read(ReadingPass pass, PaperTable table)
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
                rows[^1] = rows[^1].With(read);
            else if (read.Action.Length > 0 || read.Commentary.Length > 0)
                rows.Add(read);
            else
                continue;
            pass.Claim(row);
            foreach (var rest in read.Leftovers)
                pass.Leave(row, rest);
        }
        return [.. rows.Select(row => row.ToAction(pass))];
    }
}
