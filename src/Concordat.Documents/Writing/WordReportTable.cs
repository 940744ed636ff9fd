using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordat.Documents.Writing;

/// <summary>A table of a report: its head repeats on each page, its rows do not break across pages, and it has a text for those who do not see it.</summary>
internal static class WordReportTable
{
    private const int FullWidth = 9298;

    public static Table Of(string caption, string description, IReadOnlyList<string>? head, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = head?.Count ?? rows[0].Count;
        var widths = Widths(head, rows, columns);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "ReportTable" },
                new TableWidth { Width = FullWidth.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = head is null ? "0080" : "0020", FirstRow = head is not null, LastRow = false, FirstColumn = head is null, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = WordReportWriter.Fit(caption) },
                new TableDescription { Val = WordReportWriter.Fit(description) }),
            new TableGrid([.. widths.Select(width => (OpenXmlElement)new GridColumn { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) })]));
        if (head is not null) table.Append(Row(head, widths, isHead: true, firstIsName: false));
        foreach (var row in rows) table.Append(Row(row, widths, isHead: false, firstIsName: head is null));
        return table;
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, bool isHead, bool firstIsName)
    {
        var row = new TableRow(isHead ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        for (var i = 0; i < cells.Count; i++)
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = widths[i].ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
                WordReportWriter.Plain(cells[i], isHead || (firstIsName && i == 0) ? "TableHead" : "TableText")));
        }

        return row;
    }

    // A column is as wide as its words ask for, between a tenth and six tenths of the page.
    private static int[] Widths(IReadOnlyList<string>? head, IReadOnlyList<IReadOnlyList<string>> rows, int columns)
    {
        var asked = new double[columns];
        for (var i = 0; i < columns; i++)
        {
            var longest = Math.Max(head?[i].Length ?? 0, rows.Count == 0 ? 0 : rows.Max(row => row[i].Length));
            asked[i] = Math.Clamp(longest, 12, 90);
        }

        var total = asked.Sum();
        var widths = asked.Select(one => (int)(FullWidth * one / total)).ToArray();
        widths[^1] += FullWidth - widths.Sum();
        return widths;
    }
}
