namespace Concordat.Documents.Reading.Recognition;

/// <summary>The cells of a row and the lines they were printed on.</summary>
internal sealed class LaidOutRow(int columns)
{
    public string[] Cells { get; } = [.. Enumerable.Repeat("", columns)];

    public List<OutlineLine> Lines { get; } = [];

    public int Filled => Cells.Count(cell => cell.Length > 0);

    public void Add(int column, string text) => Cells[column] = (Cells[column] + " " + text).Trim();

    public void Add(LaidOutRow row)
    {
        for (var i = 0; i < Cells.Length; i++)
            Add(i, row.Cells[i]);
        Lines.AddRange(row.Lines);
    }
}
