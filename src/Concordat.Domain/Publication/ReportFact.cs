namespace Concordat.Domain.Publication;

/// <summary>A line at the head of a report, such as the lead officer.</summary>
public sealed record ReportFact(string Name, string Value);
