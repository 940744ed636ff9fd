namespace Concordat.Documents.Reading.Formats;

/// <summary>The columns of a table on a page: strips that no word of any of its lines crosses.</summary>
internal sealed class PdfColumns
{
    private const double NarrowestStrip = 2;

    /// <summary>The space between words of running text is about a quarter of the type's size.</summary>
    private const double WordSpace = 0.29;

    private readonly List<(double Left, double Right)> strips;
    private readonly List<PdfLine> lines;

    private PdfColumns(List<(double Left, double Right)> strips, List<PdfLine> lines) => (this.strips, this.lines) = (strips, lines);

    public int Count => strips.Count + 1;

    /// <summary>The columns a line with wide gaps suggests.</summary>
    public static PdfColumns? Of(PdfLine line) => line.Gaps() is { Count: > 0 } gaps ? new PdfColumns(gaps, [line]) : null;

    /// <summary>The columns when the line is one more of the table; null when its words cross one of the strips between them.</summary>
    public PdfColumns? With(PdfLine line)
    {
        var narrowed = new List<(double Left, double Right)>();
        foreach (var strip in strips)
        {
            if (Free(strip, line) is not { } free)
                return null;
            narrowed.Add(free);
        }
        // A gap that no line above crosses parts a column that had been empty so far.
        foreach (var gap in line.Gaps().Where(gap => !narrowed.Exists(strip => strip.Left < gap.Right && gap.Left < strip.Right)))
        {
            (double Left, double Right)? free = gap;
            for (var i = 0; i < lines.Count && free is not null; i++)
                free = Free(free.Value, lines[i]);
            if (free is { } found)
                narrowed.Add(found);
        }
        return new PdfColumns([.. narrowed.OrderBy(strip => strip.Left)], [.. lines, line]);
    }

    /// <summary>The words of each column.</summary>
    public List<PdfWord>[] Cells(PdfLine line)
    {
        var cells = Enumerable.Range(0, Count).Select(_ => new List<PdfWord>()).ToArray();
        foreach (var word in line.Words)
        {
            var column = 0;
            while (column < strips.Count && (word.Left + word.Right) / 2 >= (strips[column].Left + strips[column].Right) / 2)
                column++;
            cells[column].Add(word);
        }
        return cells;
    }

    public int FilledBy(PdfLine line) => Cells(line).Count(cell => cell.Count > 0);

    /// <summary>The widest part of a strip that the words of a line leave free; null when they cross it.</summary>
    private static (double Left, double Right)? Free((double Left, double Right) strip, PdfLine line)
    {
        var best = (strip.Left, Right: strip.Left);
        var left = strip.Left;
        foreach (var word in line.Words)
        {
            if (word.Right <= left || word.Left >= strip.Right)
                continue;
            if (word.Left - left > best.Right - best.Left)
                best = (left, word.Left);
            left = Math.Max(left, word.Right);
        }
        if (strip.Right - left > best.Right - best.Left)
            best = (left, strip.Right);
        if (best.Right - best.Left < NarrowestStrip)
            return null;
        return IsSpaceBetweenWords(line, best.Left, best.Right) ? null : best;
    }

    private static bool IsSpaceBetweenWords(PdfLine line, double left, double right)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            var (before, after) = (line.Words[i - 1], line.Words[i]);
            if (before.Right <= left + 0.1 && after.Left >= right - 0.1)
                return after.Left - before.Right < WordSpace * line.Height;
        }
        return false;
    }
}
