namespace Concordat.Application.Reviews;

/// <summary>A row of a file, by its number in it. A column the file does not have is not among the cells.</summary>
public sealed record ImportedRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The trimmed text under a heading, null where the file has no such column; empty text is empty.</summary>
    public string? Cell(string column) => Cells.TryGetValue(column, out var text) ? text.Trim() : null;
}
