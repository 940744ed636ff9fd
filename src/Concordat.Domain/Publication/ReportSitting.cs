namespace Concordat.Domain.Publication;

/// <summary>A session as published: who spoke and what they said, under the names that may be published, and what the panel itself noted, which nobody said.</summary>
public sealed record ReportSitting(string Title, DateOnly? HeldOn, string? Place, IReadOnlyList<ReportTestimony> Testimonies, IReadOnlyList<string>? PanelNotes = null);
