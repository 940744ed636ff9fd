using Concordat.Application.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Storage.Audit;

/// <summary>Reads and verifies the audit trail, and erases content the law requires to be erased.</summary>
public sealed class AuditTrailService(ConcordatContext context)
{
    /// <summary>
    /// Walks the whole chain and says where it does not hold: an entry changed, taken out, put in or put in another order.
    /// Erased content is no fault: its hash stays.
    /// </summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(CancellationToken cancellationToken = default)
    {
        var faults = new List<string>();
        var previous = AuditHashes.Beginning;
        long expected = 1;
        await foreach (var entry in context.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (entry.Sequence != expected) faults.Add($"Entry {expected} is missing.");
            if (entry.PreviousHash != previous) faults.Add($"Entry {entry.Sequence} does not follow the entry before it.");
            if (entry.Hash != AuditHashes.OfEntry(entry)) faults.Add($"Entry {entry.Sequence} was changed after it was written.");
            if (entry.Content is not null && entry.ContentHash != AuditHashes.OfContent(entry.Content)) faults.Add($"The content of entry {entry.Sequence} was changed after it was written.");
            if (entry.Content is null && entry.ErasedAt is null) faults.Add($"The content of entry {entry.Sequence} is gone and nobody said why.");
            previous = entry.Hash;
            expected = entry.Sequence + 1;
        }

        var head = await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
        if (head.Sequence != expected - 1 || head.Hash != previous) faults.Add("The end of the trail is not where it was left: entries are missing at the end.");
        return faults;
    }

    /// <summary>Takes the content out of every entry about a record, leaving tombstones, and records that it was done and why.</summary>
    public async Task EraseContentAsync(AuditSubject subject, string because, ActionContext by, CancellationToken cancellationToken = default)
    {
        await foreach (var entry in context.AuditEntries.Where(e => e.SubjectId == subject.Id && e.Content != null).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            entry.Content = null;
            entry.ErasedAt = by.At;
            entry.ErasedBecause = because;
        }

        await context.SaveAsync(by with { Why = because }, "Erased the content of the record's history", subject, cancellationToken);
    }
}
