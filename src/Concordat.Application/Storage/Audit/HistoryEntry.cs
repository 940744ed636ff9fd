namespace Concordat.Application.Storage.Audit;

/// <summary>One act in the history of a record, as people read it. Erased: what changed was erased because the law required it.</summary>
public sealed record HistoryEntry(long Sequence, DateTime At, string Who, string? ForOrganisation, string What, string SubjectKind, string? Why, string? ErasedBecause, IReadOnlyList<HistoryChange> Changes);
