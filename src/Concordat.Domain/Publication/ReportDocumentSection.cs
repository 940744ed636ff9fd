namespace Concordat.Domain.Publication;

/// <summary>A section of a finished document, with its number.</summary>
public sealed record ReportDocumentSection(int Number, ReportHeading Kind, string Heading, IReadOnlyList<ReportBlock> Blocks);
