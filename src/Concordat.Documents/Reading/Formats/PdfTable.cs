namespace Concordat.Documents.Reading.Formats;

/// <summary>Lines of a page that stand in columns, and their columns.</summary>
internal sealed record PdfTable(int First, int Last, PdfColumns Columns)
{
    private const double FarthestApart = 3.5;

    /// <summary>The table that begins at a line of a page; null when none does.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="first">Where it may begin.</param>
    /// <param name="before">The columns of the table that the page above ended in, where this line is the first of its page.</param>
    public static PdfTable? At(IReadOnlyList<PdfLine> lines, int first, PdfColumns? before)
    {
        if (before?.With(lines[first]) is { } goingOn && Grown(lines, first, goingOn) is { } continued && continued.HasRows(lines, 1))
            return continued;
        if (PdfColumns.Of(lines[first]) is not { } columns || Grown(lines, first, columns) is not { } table)
            return null;
        return table.HasRows(lines, 2) ? table.WithHeaderAbove(lines) : null;
    }

    private bool HasRows(IReadOnlyList<PdfLine> lines, int least) =>
        Enumerable.Range(First, Last - First + 1).Count(i => Columns.FilledBy(lines[i]) > 1) >= least;

    private static PdfTable? Grown(IReadOnlyList<PdfLine> lines, int first, PdfColumns columns)
    {
        var (last, filled) = (first, first);
        var size = lines[first].Height;
        var loose = 0.0;
        for (var i = first + 1; i < lines.Count; i++)
        {
            var apart = lines[i].Top - lines[i - 1].Top;
            if (apart > FarthestApart * size || Math.Abs(lines[i].Height - size) > 0.35 * size || columns.With(lines[i]) is not { } narrowed)
                break;
            // The headings of the columns once more begin another table.
            if (i > first + 1 && lines[i].Text == lines[first].Text)
                break;
            var cells = narrowed.Cells(lines[i]);
            var alone = cells.Count(cell => cell.Count > 0) == 1 && cells[0].Count > 0;
            // A short line under the table need not be part of it.
            if (alone && (apart > Math.Max(loose * 1.3, 1.35 * size) || Math.Abs(lines[i].Height - lines[i - 1].Height) > 0.08 * size))
                break;
            if (alone && Math.Abs(lines[i].Left - FirstLeft(lines, first, i, narrowed)) > 1.5)
                break;
            columns = narrowed;
            last = i;
            if (!alone)
            {
                filled = i;
                loose = Math.Max(loose, apart);
            }
        }
        return new PdfTable(first, EndAfter(lines, first, filled, last, columns), columns);
    }

    private static double FirstLeft(IReadOnlyList<PdfLine> lines, int first, int until, PdfColumns columns) =>
        Enumerable.Range(first, until - first).Select(i => columns.Cells(lines[i])[0]).Where(cell => cell.Count > 0).Select(cell => cell[0].Left).DefaultIfEmpty(lines[until].Left).Min();

    /// <summary>Behind the last line with several cells only the rest of its first cell still belongs to the table.</summary>
    private static int EndAfter(IReadOnlyList<PdfLine> lines, int first, int filled, int last, PdfColumns columns)
    {
        var limit = Enumerable.Range(first, filled - first + 1).Select(i => columns.Cells(lines[i])[0]).Where(cell => cell.Count > 0).Select(cell => cell[^1].Right).DefaultIfEmpty(0).Max();
        for (var i = filled + 1; i <= last; i++)
        {
            var above = columns.Cells(lines[i - 1])[0];
            if (above.Count == 0 || (PdfLine.HasRoomFor(lines[i].Words[0], above[^1], limit) && !char.IsLower(lines[i].Text[0])))
                return i - 1;
        }
        return last;
    }

    /// <summary>The headings of the columns may be set over several lines, the first of which has no gap.</summary>
    private PdfTable WithHeaderAbove(IReadOnlyList<PdfLine> lines)
    {
        var (first, columns) = (First, Columns);
        while (first > 0 && lines[first].Top - lines[first - 1].Top < 1.3 * lines[first].Height && Math.Abs(lines[first].Height - lines[first - 1].Height) < 0.1 * lines[first].Height
            && columns.With(lines[first - 1]) is { } wider && wider.Cells(lines[first - 1])[0].Count == 0)
        {
            first--;
            columns = wider;
        }
        return this with { First = first, Columns = columns };
    }
}
