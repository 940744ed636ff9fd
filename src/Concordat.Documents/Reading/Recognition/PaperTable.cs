namespace Concordat.Documents.Reading.Recognition;

/// <summary>The rows of one table, in order, with what its columns hold.</summary>
internal sealed record PaperTable(IReadOnlyList<int> Rows, int? Header, IReadOnlyDictionary<TableColumnRole, int> Columns)
{
    public int First => Rows[0];

    public int Last => Rows[^1];

    public bool Has(TableColumnRole role) => Columns.ContainsKey(role);

    /// <summary>Whether a column holds sentences and not only numbers.</summary>
    public bool HoldsWordsOf(ReadingPass pass, TableColumnRole role) =>
        Has(role) && Rows.Any(row => row != Header && Cell(pass, row, role) is { } cell && cell.Count(char.IsLetter) > 6
            && !(RecommendationNumber.Of(cell) is { } number && !number.Opens(cell)));

    public string Cell(ReadingPass pass, int row, TableColumnRole role) =>
        Columns.TryGetValue(role, out var column) && column < pass.Blocks[row].Cells.Count ? pass.Blocks[row].Cells[column] : "";

    /// <summary>The free rows that stand together, table by table, whatever their columns.</summary>
    public static List<List<int>> Runs(ReadingPass pass)
    {
        var runs = new List<List<int>>();
        var open = false;
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (pass.Blocks[i].Kind == PaperBlockKind.TableRow && pass.IsFree(i))
            {
                if (!open)
                    runs.Add([]);
                open = true;
                runs[^1].Add(i);
            }
            else if (!pass.IsNoise(i))
            {
                open = false;
            }
        }
        return runs;
    }

    /// <summary>All tables of the paper whose rows are free.</summary>
    public static List<PaperTable> Find(ReadingPass pass)
    {
        var tables = new List<PaperTable>();
        var rows = new List<int>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (pass.Blocks[i].Kind == PaperBlockKind.TableRow && pass.IsFree(i))
            {
                if (rows.Count > 0 && StartsAnother(pass, rows, i))
                    Add(pass, tables, rows);
                rows.Add(i);
            }
            else if (!pass.IsNoise(i))
            {
                Add(pass, tables, rows);
            }
        }
        Add(pass, tables, rows);
        return tables;
    }

    /// <summary>A header with other words than the first one opens another table; the same words again are a new page of this one.</summary>
    private static bool StartsAnother(ReadingPass pass, List<int> rows, int row)
    {
        if (pass.Blocks[row].Table != pass.Blocks[rows[^1]].Table && TableHeader.Read(pass.Blocks[row].Cells) is { } header && header.Count > 1)
            return !IsSame(pass.Blocks[row], pass.Blocks[rows[0]]);
        return false;
    }

    public static bool IsSame(PaperBlock row, PaperBlock other) =>
        row.Cells.Select(Headings.Key).SequenceEqual(other.Cells.Select(Headings.Key), StringComparer.Ordinal);

    private static void Add(ReadingPass pass, List<PaperTable> tables, List<int> rows)
    {
        if (rows.Count == 0)
            return;
        // A title may be set as a first row of its own.
        var header = rows.Take(3).Cast<int?>().FirstOrDefault(row => TableHeader.Read(pass.Blocks[row!.Value].Cells) is { Count: > 1 });
        var columns = header is { } at ? TableHeader.Read(pass.Blocks[at].Cells) : TableHeader.Guess(pass, rows);
        tables.Add(new PaperTable([.. rows], header, columns));
        rows.Clear();
    }
}
