using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Search;

/// <summary>Keeps the entries in step with the records, inside the transaction that changes them.</summary>
internal static class SearchIndex
{
    public static async Task RefreshAsync(ConcordatContext context, SearchChanges changes, CancellationToken cancellationToken)
    {
        if (!changes.Any) return;
        var entries = new List<SearchEntry>();
        foreach (var projection in SearchProjections.All)
        {
            // Three plain look-ups rather than one with "or": each has an index of its own.
            var found = new Dictionary<Guid, SearchRow>();
            var own = changes.Of(projection.Record);
            if (own.Count > 0)
            {
                var known = changes.KnownOf(projection.Record);
                if (known.Count > 0) await context.Set<SearchEntry>().Where(e => e.Kind == projection.Kind && known.Contains(e.RecordId)).ExecuteDeleteAsync(cancellationToken);
                await ReadAsync(projection.Rows(context).Where(r => own.Contains(r.RecordId)), found, cancellationToken);
            }

            var owners = changes.KnownOf(projection.Owner);
            if (owners.Count > 0)
            {
                await context.Set<SearchEntry>().Where(e => e.Kind == projection.Kind && owners.Contains(e.OwnerId)).ExecuteDeleteAsync(cancellationToken);
                await ReadAsync(projection.Rows(context).Where(r => owners.Contains(r.OwnerId)), found, cancellationToken);
            }

            var reviews = changes.ReviewsSeenByOthers;
            if (reviews.Count > 0)
            {
                await context.Set<SearchEntry>().Where(e => e.Kind == projection.Kind && e.ReviewId != null && reviews.Contains(e.ReviewId.Value)).ExecuteDeleteAsync(cancellationToken);
                await ReadAsync(projection.Rows(context).Where(r => reviews.Contains(r.ReviewId)), found, cancellationToken);
            }

            entries.AddRange(found.Values.Select(projection.ToEntry));
        }

        await AddAsync(context, entries, cancellationToken);
    }

    public static async Task RebuildAsync(ConcordatContext context, CancellationToken cancellationToken)
    {
        await context.Set<SearchEntry>().ExecuteDeleteAsync(cancellationToken);
        foreach (var projection in SearchProjections.All)
        {
            var rows = await projection.Rows(context).ToListAsync(cancellationToken);
            foreach (var batch in rows.Chunk(1000)) await AddAsync(context, [.. batch.Select(projection.ToEntry)], cancellationToken);
        }
    }

    private static async Task ReadAsync(IQueryable<SearchRow> rows, Dictionary<Guid, SearchRow> into, CancellationToken cancellationToken)
    {
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken)) into[row.RecordId] = row;
    }

    private static async Task AddAsync(ConcordatContext context, List<SearchEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0) return;
        context.AddRange(entries);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var entry in entries) context.Entry(entry).State = EntityState.Detached;
    }
}
