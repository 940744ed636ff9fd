using Concordat.Documents.Reading;

namespace Concordat.Documents.Tables;

/// <summary>What reading a table gave. Dates are ISO, numbers have a full stop; empty rows are left out. Without columns there are refusals.</summary>
public sealed record TableReading(IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    public IReadOnlyList<PaperRefusal> Refusals { get; init; } = [];

    /// <summary>The text of a row under a heading, whatever its capitals; empty where there is no such column.</summary>
    public string Cell(TableRow row, string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Equals(column, StringComparison.OrdinalIgnoreCase))
                return row.Cells[i];
        }
        return "";
    }
}
