namespace Concordat.Documents.Tables;

/// <summary>A column of a table for export: its heading, and what its values are.</summary>
public sealed record TableColumn(string Name, ColumnKind Kind = ColumnKind.Text);
