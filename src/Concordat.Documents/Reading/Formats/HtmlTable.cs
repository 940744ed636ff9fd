using AngleSharp.Dom;

namespace Concordat.Documents.Reading.Formats;

/// <summary>A table of a web page laid out on its grid: a cell that spans rows leaves empty cells under it.</summary>
internal sealed class HtmlTable
{
    private const int WidestSpan = 60;

    private readonly ParagraphTable table = new();
    private readonly List<int> rowsLeft = [];
    private int column;

    public void AddRow()
    {
        FillSpans();
        table.AddRow();
        column = 0;
        FillSpans();
    }

    public void AddCell(List<ReadParagraph> paragraphs, int columns, int rows)
    {
        columns = Math.Clamp(columns, 1, WidestSpan);
        table.AddCell(paragraphs, columns);
        for (var i = 0; i < columns; i++, column++)
        {
            while (rowsLeft.Count <= column)
                rowsLeft.Add(0);
            rowsLeft[column] = Math.Clamp(rows, 1, 10_000) - 1;
        }
        FillSpans();
    }

    public IEnumerable<ReadParagraph> Paragraphs(int number) => table.Paragraphs(number);

    /// <summary>The rows of a table, and what else stands in it, in order.</summary>
    public static IEnumerable<IElement> RowsOf(IElement part) =>
        part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children.SelectMany(RowsOf) : part.LocalName is "colgroup" or "col" ? [] : [part];

    private void FillSpans()
    {
        while (column < rowsLeft.Count && rowsLeft[column] > 0)
        {
            table.AddCell([], 1);
            rowsLeft[column++]--;
        }
    }
}
