namespace Concordat.Domain.Publication;

/// <summary>An area of the review with what it concluded.</summary>
public sealed record ReportArea(string Name, string? Ambition, string Conclusion);
