namespace Concordat.Domain.Publication;

/// <summary>A recommendation as the report prints it.</summary>
public sealed record ReportRecommendation(
    Guid Id, string Reference, string? PrintedNumber, string Text, string? Area, IReadOnlyList<string> Addressees, int FindingCount, bool IsDraft,
    bool IsExempt, int? ExemptParagraph, string? ExemptReason);
