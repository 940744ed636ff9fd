namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Parts the lines of a table into its rows. Where the rows stand further apart than the lines within them, that
/// tells; else a row begins where a cell goes on after a pause, or where every cell was ended on purpose.
/// </summary>
internal sealed class PdfRows
{
    private readonly List<PdfLine> lines;
    private readonly PdfColumns columns;
    private readonly double[] limits;
    private readonly double closest;
    private readonly bool spacingTells;

    private readonly IReadOnlyList<PdfLine> header;

    private PdfRows(List<PdfLine> lines, PdfColumns columns, IReadOnlyList<PdfRow> above)
    {
        this.lines = lines;
        this.columns = columns;
        header = above.Count > 0 ? above[0].Lines : [];
        List<PdfLine> all = [.. above.SelectMany(row => row.Lines), .. lines];
        limits = [.. Enumerable.Range(0, columns.Count).Select(column => all.Select(line => columns.Cells(line)[column]).Where(cell => cell.Count > 0).Select(cell => cell[^1].Right).DefaultIfEmpty(0).Max())];
        var steps = all.Zip(all.Skip(1), (line, next) => line.Page == next.Page ? next.Top - line.Top : 0).Where(step => step > 0).Order().ToList();
        closest = steps.Count == 0 ? 0 : steps[steps.Count / 20];
        spacingTells = steps.Exists(step => step <= closest * 1.05) && steps.Exists(IsApart) && steps.Count(step => step > closest * 1.03 && !IsApart(step)) * 5 <= steps.Count;
    }

    /// <summary>The rows of the lines; those of the same table on the pages above tell how far apart its rows stand.</summary>
    public static List<PdfRow> Of(List<PdfLine> lines, PdfColumns columns, IReadOnlyList<PdfRow> above) => new PdfRows(lines, columns, above).Rows();

    private bool IsApart(double step) => step > (closest * 1.06) + 0.4;

    private List<PdfRow> Rows()
    {
        var rows = new List<PdfRow>();
        PdfLine? above = null;
        foreach (var line in lines)
        {
            var cells = columns.Cells(line);
            if (above is null || EndsHeader(rows) || Begins(rows[^1], above, line, cells))
                rows.Add(new PdfRow(columns.Count));
            rows[^1].Add(line, cells);
            above = line;
        }
        return rows;
    }

    /// <summary>The heading of the columns comes again on the next page.</summary>
    private bool EndsHeader(List<PdfRow> rows) =>
        rows.Count == 1 && rows[0].Lines.Count == header.Count && rows[0].Lines.Select(line => line.Text).SequenceEqual(header.Select(line => line.Text));

    private bool Begins(PdfRow row, PdfLine above, PdfLine line, List<PdfWord>[] cells)
    {
        if (spacingTells && line.Page == above.Page)
            return IsApart(line.Top - above.Top);
        var filled = Enumerable.Range(0, cells.Length).Where(column => cells[column].Count > 0).ToList();
        if (filled.Exists(column => !row.GoesOn(column)))
            return filled.Exists(column => !row.Has(column)) ? filled.Contains(0) || filled.Count > 1 : true;
        var ended = filled.Count(column => PdfLine.HasRoomFor(cells[column][0], row.LastWord(column), limits[column]) && !char.IsLower(cells[column][0].Text[0]));
        return filled.Contains(0) ? ended * 2 > filled.Count : ended == filled.Count && filled.Count > 1;
    }

    /// <summary>Whether a row at the head of a page is the rest of the row that the page above ended in.</summary>
    public static bool IsCut(PdfRow before, PdfRow row, double[] limits)
    {
        if (before.Columns != row.Columns)
            return false;
        var first = row.Lines[0];
        var lower = false;
        for (var column = 0; column < row.Columns; column++)
        {
            if (!row.Has(column))
                continue;
            var word = row.FirstWord(column);
            if (!before.Has(column) || !before.GoesOn(column) && column == 0 || (PdfLine.HasRoomFor(word, before.LastWord(column), limits[column]) && !char.IsLower(word.Text[0])))
                return false;
            lower |= char.IsLower(word.Text[0]) || Sentence.IsOpen(before.LastWord(column).Text);
        }
        // Where only some cells go on, and none could have been longer, no new row begins in capitals either.
        var partly = row.Has(0) && before.Has(0) && before.GoesOn(0) && Enumerable.Range(0, row.Columns).Any(column => before.Has(column) && !row.Has(column)) && !Sentence.Ends(before.LastWord(0).Text);
        return (lower || partly) && first.Page > before.Lines[^1].Page;
    }

    /// <summary>How far to the right each column's words reach.</summary>
    public static double[] Limits(IEnumerable<PdfRow> rows, int columns)
    {
        var reach = new double[columns];
        foreach (var row in rows.Where(row => row.Columns == columns))
        {
            for (var column = 0; column < columns; column++)
                reach[column] = Math.Max(reach[column], row.RightOf(column));
        }
        return reach;
    }
}
