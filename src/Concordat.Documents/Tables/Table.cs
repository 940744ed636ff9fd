namespace Concordat.Documents.Tables;

/// <summary>A table to be written as CSV or Excel. The rows are taken once, in order, as they are written; a null cell is empty.</summary>
public sealed class Table(IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
{
    public IReadOnlyList<TableColumn> Columns { get; } = columns;

    public IEnumerable<IReadOnlyList<object?>> Rows { get; } = rows;
}
