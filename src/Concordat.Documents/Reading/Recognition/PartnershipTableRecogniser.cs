using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes partnerships of the rows of a register or a table of cases, even where its cells are broken over many rows.</summary>
internal static class PartnershipTableRecogniser
{
    public static List<DraftPartnership> Read(ReadingPass pass)
    {
        var partnerships = new List<DraftPartnership>();
        foreach (var rows in PaperTable.Runs(pass))
        {
            var at = 0;
            while (at < rows.Count)
            {
                var columns = PartnershipWords.Read(pass.Blocks[rows[at]].Cells);
                var end = at + 1;
                if (columns.Count == 0)
                {
                    at = end;
                    continue;
                }
                while (end < rows.Count && (PartnershipWords.Read(pass.Blocks[rows[end]].Cells).Count == 0 || PaperTable.IsSame(pass.Blocks[rows[end]], pass.Blocks[rows[at]])))
                    end++;
                Read(pass, rows[at], [.. rows.Skip(at + 1).Take(end - at - 1).Where(row => !PaperTable.IsSame(pass.Blocks[row], pass.Blocks[rows[at]]))], columns, partnerships);
                at = end;
            }
        }
        return partnerships;
    }

    private static void Read(ReadingPass pass, int header, List<int> rows, Dictionary<PartnershipColumn, int> columns, List<DraftPartnership> partnerships)
    {
        var filled = rows.Where(row => pass.Blocks[row].Cells.Any(cell => cell.Any(char.IsLetterOrDigit))).ToList();
        if (filled.Count == 0 || TableHeader.Read(pass.Blocks[header].Cells).Count > 1)
            return;
        var broken = filled.Exists(row => IsBroken(pass.Blocks[row], columns));
        PartnershipRow? open = null;
        var firstRow = 0;
        foreach (var row in filled)
        {
            var block = pass.Blocks[row];
            if (open is null || Opens(block, columns, open, broken))
            {
                if (open is not null)
                    partnerships.Add(open.ToPartnership(pass, firstRow));
                (open, firstRow) = (new PartnershipRow(block), row);
            }
            pass.Claim(row);
            Take(pass, row, columns, open, row != firstRow);
        }
        if (open is not null)
            partnerships.Add(open.ToPartnership(pass, firstRow));
    }

    private static void Take(ReadingPass pass, int row, Dictionary<PartnershipColumn, int> columns, PartnershipRow open, bool goingOn)
    {
        var cells = pass.Blocks[row].Cells;
        for (var i = 0; i < cells.Count; i++)
        {
            var column = columns.Where(pair => pair.Value == i).Select(pair => (PartnershipColumn?)pair.Key).FirstOrDefault();
            if (column is null || (goingOn && FootnoteMark.IsAlone(cells[i])))
                pass.Leave(row, cells[i]);
            else
                open.Add(column.Value, cells[i]);
        }
    }

    /// <summary>A row without a name, or with most cells in mid-sentence, shows that a converter broke the cells of this table.</summary>
    private static bool IsBroken(PaperBlock row, Dictionary<PartnershipColumn, int> columns)
    {
        if (Cell(row, columns[PartnershipColumn.Name]).Length == 0)
            return true;
        var filled = columns.Values.Select(column => Cell(row, column)).Where(cell => cell.Length > 0).ToList();
        return filled.Count(cell => char.IsLower(cell[0])) * 2 > filled.Count;
    }

    /// <summary>Whether the row begins another partnership, or only goes on with the one above.</summary>
    private static bool Opens(PaperBlock row, Dictionary<PartnershipColumn, int> columns, PartnershipRow open, bool broken)
    {
        if (Cell(row, columns[PartnershipColumn.Name]).Length == 0)
            return false;
        if (!broken)
            return true;
        var filled = columns.Where(pair => Cell(row, pair.Value).Length > 0).ToList();
        var fresh = filled.Count(pair => IsFresh(Cell(row, pair.Value)) && !open.IsOpen(pair.Key));
        if (columns.TryGetValue(PartnershipColumn.Status, out var status))
            return Cell(row, status) is { Length: > 0 } said && IsFresh(said) && !open.IsOpen(PartnershipColumn.Status) && fresh * 2 > filled.Count;
        return fresh * 2 > columns.Count && fresh > filled.Count - fresh;
    }

    private static bool IsFresh(string cell) => char.IsUpper(cell[0]) || char.IsDigit(cell[0]) || cell[0] is '£' or '‘' or '“' or '"';

    private static string Cell(PaperBlock row, int column) => column < row.Cells.Count ? row.Cells[column] : "";
}
