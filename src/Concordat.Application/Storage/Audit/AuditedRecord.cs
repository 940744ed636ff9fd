namespace Concordat.Application.Storage.Audit;

/// <summary>One record a change touched. State is Added, Modified or Deleted.</summary>
public sealed record AuditedRecord(string Record, string Id, string State, IReadOnlyList<AuditedChange> Changes);
