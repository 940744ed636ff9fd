namespace Concordat.Domain.Publication;

/// <summary>A table of a report: every row has as many cells as the head.</summary>
public sealed record ReportTable(string Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows);
