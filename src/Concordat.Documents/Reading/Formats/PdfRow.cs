namespace Concordat.Documents.Reading.Formats;

/// <summary>A row of a table in a PDF: its lines, and the words of each cell by line.</summary>
internal sealed class PdfRow(int columns)
{
    private readonly List<PdfLine> lines = [];
    private readonly List<List<PdfWord>>[] cells = [.. Enumerable.Range(0, columns).Select(_ => new List<List<PdfWord>>())];
    private readonly int[] lastLine = [.. Enumerable.Repeat(-1, columns)];

    public IReadOnlyList<PdfLine> Lines => lines;

    public int Columns => columns;

    public void Add(PdfLine line, List<PdfWord>[] words)
    {
        for (var i = 0; i < columns; i++)
        {
            if (words[i].Count == 0)
                continue;
            cells[i].Add(words[i]);
            lastLine[i] = lines.Count;
        }
        lines.Add(line);
    }

    public bool Has(int column) => cells[column].Count > 0;

    /// <summary>Whether the cell had text on the row's last line.</summary>
    public bool GoesOn(int column) => lastLine[column] == lines.Count - 1;

    public PdfWord LastWord(int column) => cells[column][^1][^1];

    public PdfWord FirstWord(int column) => cells[column][0][0];

    /// <summary>What each line of the cell says.</summary>
    public IEnumerable<string> LinesOf(int column) => cells[column].Select(words => string.Join(' ', words.Select(word => word.Text)));

    public double RightOf(int column) => cells[column].Count == 0 ? 0 : cells[column].Max(words => words[^1].Right);

    /// <summary>Takes the rest of the row from the next page.</summary>
    public void Add(PdfRow rest)
    {
        for (var i = 0; i < columns; i++)
            cells[i].AddRange(rest.cells[i]);
        lines.AddRange(rest.lines);
    }

    public IReadOnlyList<string> Texts(PdfHyphens hyphens) =>
        [.. cells.Select(cell => hyphens.JoinedCell(cell.Select(words => string.Join(' ', words.Select(word => word.Text)))))];
}
