using Concordat.Application.Storage.Audit;

namespace Concordat.Application.Reviews;

/// <summary>One entry of a record's history as its page shows it. Changes are null once the law required them to be erased.</summary>
public sealed record HistoryEntry(DateTime At, string Action, string By, string? Why, IReadOnlyList<AuditedChange>? Changes);
