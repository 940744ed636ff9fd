namespace Concordat.Application.Storage.Audit;

/// <summary>One page of the audit trail, with the people and actions there are to filter by.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, int Total, IReadOnlyList<KeyValuePair<Guid, string>> People, IReadOnlyList<string> Actions);
