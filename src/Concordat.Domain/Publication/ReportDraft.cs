namespace Concordat.Domain.Publication;

/// <summary>A report with its sections, its implications and what the review puts into it.</summary>
public sealed record ReportDraft(Report Report, IReadOnlyList<ReportSection> Sections, IReadOnlyList<ReportImplication> Implications, ReportMaterial Material);
