namespace Concordat.Domain.Publication;

/// <summary>A finding as the report prints it.</summary>
public sealed record ReportFinding(Guid Id, string Reference, string Text, string? Area, bool HasEvidence);
