namespace Concordat.Documents.Tables;

/// <summary>A row as read: its 1-based number in the file, for messages, and a text for every column.</summary>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);
