namespace Concordat.Application.Publication;

/// <summary>A published version in a list.</summary>
public sealed record ReportVersionLine(int Number, DateTime PublishedAt, string PublishedByName, string? ChangeNote, string? EqualityReason, string PublicWordSha256, int PublicWordSize, bool HasExempt);
