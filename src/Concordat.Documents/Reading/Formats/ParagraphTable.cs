namespace Concordat.Documents.Reading.Formats;

/// <summary>The rows of a table while it is read, each a list of cells with their paragraphs.</summary>
internal sealed class ParagraphTable
{
    private const int WidestSpan = 60;

    private readonly List<List<List<ReadParagraph>>> rows = [];

    public int Columns => rows.Count == 0 ? 0 : rows.Max(row => row.Count);

    public void AddRow() => rows.Add([]);

    /// <summary>Adds a cell to the last row, and an empty one for every further column it spans.</summary>
    public void AddCell(List<ReadParagraph> paragraphs, int span)
    {
        if (rows.Count == 0)
            AddRow();
        rows[^1].Add(paragraphs);
        for (var i = 1; i < Math.Min(span, WidestSpan); i++)
            rows[^1].Add([]);
    }

    /// <summary>The table as rows; a table of one column only frames its text, so its paragraphs are given as if it were not there.</summary>
    public IEnumerable<ReadParagraph> Paragraphs(int table)
    {
        var framed = rows.TrueForAll(row => row.Count <= 1);
        foreach (var row in rows)
        {
            if (framed)
            {
                foreach (var paragraph in row.SelectMany(cell => cell))
                    yield return paragraph;
            }
            else if (row.SelectMany(cell => cell).FirstOrDefault(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)) is { } first)
            {
                var cells = row.Select(cell => string.Join('\n', cell.Select(TextOf).Where(text => text.Length > 0))).ToList();
                yield return new ReadParagraph(first.Place, string.Join('\t', cells).Trim()) { Cells = cells, Table = table };
            }
        }
    }

    /// <summary>A number at the head of a cell is part of what the cell says.</summary>
    private static string TextOf(ReadParagraph paragraph) =>
        paragraph.Cells is { } cells ? string.Join(' ', cells.Where(cell => cell.Length > 0)) : $"{paragraph.Label} {paragraph.Text.Trim()}".Trim();
}
