using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// A table typed with tabs or spaces, without rules or empty lines between its rows. Its columns begin where its
/// headings begin, and a column of short references tells its rows: each reference begins one. A cell's further lines
/// may begin further to the right than its first, as tabs leave them.
/// </summary>
internal sealed partial class PdfKeyedTable
{
    private const double Beside = 2;

    private const double FarthestApart = 1.9;

    private const double FarthestOverAPageLine = 5;

    private readonly List<double> stops;
    private readonly IReadOnlyList<PdfLine> lines;
    private readonly List<(PdfLine Line, List<PdfWord>[] Cells)> taken = [];

    private PdfKeyedTable(IReadOnlyList<PdfLine> lines, int first, List<double> stops) => (this.lines, First, Last, this.stops) = (lines, first, first - 1, stops);

    public int First { get; }

    public int Last { get; private set; }

    /// <summary>The rows, the heading first where the table has one.</summary>
    public List<PdfRow> Rows { get; private set; } = [];

    /// <summary>Whether the first row is the rest of one that the page above ended in.</summary>
    public bool IsCut { get; private set; }

    public bool HasHeading { get; private init; }

    /// <summary>Page numbers that stand between the rows.</summary>
    public List<PdfLine> PageLines { get; } = [];

    public static bool IsReference(string text) => Reference().IsMatch(text);

    /// <summary>The table that begins with its headings at a line, or goes on there; null when none does.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="first">Where it may begin.</param>
    /// <param name="before">The table that the page above ended in, where this line is the first of its page.</param>
    /// <param name="headings">The headings of such tables seen so far: under these one row is enough.</param>
    public static PdfKeyedTable? At(IReadOnlyList<PdfLine> lines, int first, PdfKeyedTable? before, HashSet<string> headings)
    {
        if (before is not null && Read(new PdfKeyedTable(lines, first, before.stops), headed: false, fewest: 1) is { } goingOn)
            return goingOn;
        var segments = Segments(lines[first]);
        if (segments.Count < 3 || segments.Exists(segment => segment.Count > 4) || !segments.TrueForAll(segment => char.IsLetter(segment[0].Text[0]) || segment[0].Text[0] is '#'))
            return null;
        return Read(new PdfKeyedTable(lines, first, segments.ConvertAll(segment => segment[0].Left)) { HasHeading = true }, headed: true, fewest: headings.Contains(lines[first].Text) ? 1 : 2);
    }

    private static PdfKeyedTable? Read(PdfKeyedTable table, bool headed, int fewest)
    {
        table.Take();
        var key = Enumerable.Range(0, table.stops.Count).Where(column => table.IsKey(column, headed, fewest)).Cast<int?>().FirstOrDefault();
        if (key is null || table.taken.Count == 0)
            return null;
        table.Part(key.Value, headed);
        return table.Agrees(key.Value, headed) ? table : null;
    }

    /// <summary>Takes the lines whose words begin at the stops, or behind them where a cell goes on.</summary>
    private void Take()
    {
        for (var i = First; i < lines.Count; i++)
        {
            if (i > First && PdfFurniture.IsPageLine(lines[i].Text))
            {
                // A page number between two rows is no end of the table.
                if (i + 1 >= lines.Count || lines[i + 1].Top - lines[i - 1].Top > FarthestOverAPageLine * lines[i].Height || !IsRow(lines[i + 1]))
                    return;
                PageLines.Add(lines[i]);
                continue;
            }
            if (i > First && !PageLines.Contains(lines[i - 1]) && lines[i].Top - lines[i - 1].Top > FarthestApart * lines[i].Height)
                return;
            if (i > First && lines[i].Text == lines[First].Text)
                return;
            if (Cells(lines[i]) is not { } cells || (i > First && cells[0].Count > 0 && cells.Count(cell => cell.Count > 0) == 1 && !GoesOn(lines[i], cells[0])))
                return;
            taken.Add((lines[i], cells));
            Last = i;
        }
    }

    private bool IsRow(PdfLine line) => Cells(line) is { } cells && cells[0].Count > 0 && cells.Count(cell => cell.Count > 0) * 2 > stops.Count;

    /// <summary>A line with nothing but its first cell is the rest of that cell, when it would not have fitted above.</summary>
    private bool GoesOn(PdfLine line, List<PdfWord> words)
    {
        var above = taken[^1].Cells[0];
        return above.Count > 0 && line.Top - taken[^1].Line.Top <= 1.3 * line.Height
            && (char.IsLower(words[0].Text[0]) || above[^1].Right - above[0].Left + words[0].Width > 0.75 * (stops[1] - stops[0]));
    }

    /// <summary>The words of each column; null when a line does not fit the columns.</summary>
    private List<PdfWord>[]? Cells(PdfLine line)
    {
        var segments = Segments(line);
        var cells = stops.ConvertAll(_ => new List<PdfWord>()).ToArray();
        foreach (var segment in segments)
        {
            var column = stops.FindLastIndex(stop => stop <= segment[0].Left + Beside);
            if (column < 0 || cells[column].Count > 0)
                return null;
            // Words that run on under the next heading belong to no column for certain.
            if (column + 1 < stops.Count && segment.Skip(1).Any(word => word.Left >= stops[column + 1] - Beside))
                return null;
            cells[column].AddRange(segment);
        }
        return cells[0].Count > 0 && Math.Abs(cells[0][0].Left - stops[0]) > Beside ? null : cells;
    }

    /// <summary>Whether a column holds nothing but short references, one a row, each at its stop.</summary>
    private bool IsKey(int column, bool headed, int fewest)
    {
        var filled = taken.Skip(headed ? 1 : 0).Select(line => line.Cells[column]).Where(cell => cell.Count > 0).ToList();
        return filled.Count >= fewest && filled.TrueForAll(cell => Math.Abs(cell[0].Left - stops[column]) <= Beside && Reference().IsMatch(string.Join(' ', cell.Select(word => word.Text))))
            && filled.Select(cell => cell[0].Text).Distinct().Count() == filled.Count;
    }

    /// <summary>A row begins at each reference; what stands above the first belongs to the headings, or to the row above the page break.</summary>
    private void Part(int key, bool headed)
    {
        Rows = [new PdfRow(stops.Count)];
        IsCut = !headed && taken[0].Cells[key].Count == 0;
        foreach (var (line, cells) in taken)
        {
            if (cells[key].Count > 0 && Rows[^1].Lines.Count > 0 && line != taken[0].Line)
                Rows.Add(new PdfRow(stops.Count));
            SetYear(Rows[^1], cells);
            Rows[^1].Add(line, cells);
        }
    }

    /// <summary>A tab may carry the year of "30 November" under the next heading.</summary>
    private static void SetYear(PdfRow row, List<PdfWord>[] cells)
    {
        for (var i = 1; i < cells.Length; i++)
        {
            if (cells[i] is [var year] && Year().IsMatch(year.Text) && cells[i - 1].Count == 0 && EndsInMonth(row, i - 1) && !EndsInMonth(row, i))
                (cells[i - 1], cells[i]) = (cells[i], []);
        }
    }

    private static bool EndsInMonth(PdfRow row, int column) => row.Has(column) && Month().IsMatch(row.LastWord(column).Text);

    /// <summary>Whether the words of the rows begin and end where the references say that the rows do.</summary>
    private bool Agrees(int key, bool headed)
    {
        var wordy = Enumerable.Range(0, stops.Count).MaxBy(column => taken.Sum(line => line.Cells[column].Sum(word => word.Text.Length)));
        if (headed && Rows[0].Lines.Skip(1).Any(line => Cells(line)!.Where((cell, column) => cell.Count > (column == wordy ? 2 : 3)).Any()))
            return false;
        // References set beside the middle of their rows leave rows that begin in the middle of a sentence.
        var begun = Rows.Skip(headed || IsCut ? 1 : 0).Where(row => row.Has(wordy)).Select(row => char.IsLower(row.FirstWord(wordy).Text[0])).Distinct().Count();
        if (begun > 1 || wordy == key)
            return false;
        // Where the references stand last, a row without one looks like the rest of the row above.
        return key == 0 || taken.Where(line => line.Cells[key].Count == 0).Skip(headed ? 0 : 1)
            .All(line => line.Cells[0].Count == 0 || line.Cells.Count(cell => cell.Count > 0) == 1 || char.IsLower(line.Cells[0][0].Text[0]));
    }

    private static List<List<PdfWord>> Segments(PdfLine line)
    {
        var segments = new List<List<PdfWord>>();
        foreach (var word in line.Words)
        {
            if (segments.Count == 0 || word.Left - segments[^1][^1].Right >= 0.7 * line.Height)
                segments.Add([]);
            segments[^1].Add(word);
        }
        return segments;
    }

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Month();

    /// <summary>"2.1", "G3", "R12.", "14)".</summary>
    [GeneratedRegex(@"^(Rec(ommendation)?\s?)?[A-Z]{0,4}[ .\-/]?\d{1,3}([.\-/]\d{1,3}){0,2}[a-z]?[.):]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
