namespace Concordat.Domain.Reviews;

/// <summary>Where a record was read: the file, and in it the line and the page, counted from 1.</summary>
public sealed record EvidenceSource(Guid FileId, int? Line, int? Page);
