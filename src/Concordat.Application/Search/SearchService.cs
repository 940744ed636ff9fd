using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Search;

/// <summary>Finds whatever the viewer may see by its words.</summary>
public sealed class SearchService(ConcordatContext context)
{
    private const string IndexSetting = "search-index";

    // Raised whenever more, or something else, is found.
    private const string IndexVersion = "2";

    private const string SqliteMatches = "SELECT rowid AS \"Id\", bm25(search_words, 4.0, 1.0) AS \"Rank\" FROM search_words WHERE search_words MATCH {0}";
    private const string SqliteMarks = "SELECT rowid AS \"Id\", highlight(search_words, 0, char(2), char(3)) AS \"Title\", snippet(search_words, 1, char(2), char(3), '…', 40) AS \"Passage\" FROM search_words WHERE search_words MATCH {0}";
    private const string PostgresMatches = "SELECT id AS \"Id\", -CAST(ts_rank(words, to_tsquery('english', {0})) AS double precision) AS \"Rank\" FROM search_entries WHERE words @@ to_tsquery('english', {0})";
    private const string PostgresMarks = "SELECT id AS \"Id\", ts_headline('english', title, to_tsquery('english', {0}), 'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3)) AS \"Title\", ts_headline('english', body, to_tsquery('english', {0}), 'MaxWords=40, MinWords=20, StartSel=' || chr(2) || ', StopSel=' || chr(3)) AS \"Passage\" FROM search_entries";

    /// <summary>One page of results, best first. Whatever was typed, it answers.</summary>
    public async Task<SearchResults> FindAsync(SearchFor asked, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var query = SearchQuery.Parse(asked.Words);
        if (query.IsEmpty) return SearchResults.NothingAsked;
        var isSqlite = context.Database.IsSqlite();
        var words = isSqlite ? query.ForSqlite() : query.ForPostgres();
        var visible = context.Set<SearchEntry>().AsNoTracking().Where(SearchPolicy.VisibleTo(viewer, asked.PartnershipId));
        var found = context.Database.SqlQueryRaw<SearchMatch>(isSqlite ? SqliteMatches : PostgresMatches, words).Join(visible, m => m.Id, e => e.Id, (m, e) => new { m.Rank, Entry = e });
        var counts = await found.GroupBy(f => f.Entry.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var total = asked.Kind is { } kind ? counts.GetValueOrDefault(kind) : counts.Values.Sum();
        if (total == 0) return new SearchResults([], 0, counts, IsEmptyQuery: false);
        if (asked.Kind is { } wanted) found = found.Where(f => f.Entry.Kind == wanted);
        var page = Math.Clamp(asked.Page, 1, ((total - 1) / SearchFor.PageSize) + 1);
        var entries = await found.OrderBy(f => f.Rank).ThenByDescending(f => f.Entry.DatedOn).ThenBy(f => f.Entry.Id)
            .Skip((page - 1) * SearchFor.PageSize).Take(SearchFor.PageSize)
            .Select(f => new { f.Entry.Id, f.Entry.Kind, f.Entry.RecordId, f.Entry.Address, f.Entry.DatedOn, f.Entry.PartnershipId })
            .ToListAsync(cancellationToken);
        var ids = entries.Select(e => e.Id).ToList();
        var marks = await context.Database.SqlQueryRaw<SearchMarks>(isSqlite ? SqliteMarks : PostgresMarks, words).Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
        var partnerships = entries.Select(e => e.PartnershipId).Distinct().ToList();
        var names = await context.Partnerships.AsNoTracking().Where(p => partnerships.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return new SearchResults(
            [.. entries.Select(e => new SearchResult(e.Kind, e.RecordId, SearchPart.Of(marks[e.Id].Title), SearchPart.Of(marks[e.Id].Passage), e.Address, names[e.PartnershipId], e.DatedOn))],
            total,
            counts,
            IsEmptyQuery: false);
    }

    /// <summary>Whole entries that have the words, for gathering everything that is held on a subject.</summary>
    public async Task<IReadOnlyList<SearchEntry>> EntriesAsync(string words, Guid partnershipId, Viewer viewer, int most, CancellationToken cancellationToken = default)
    {
        var query = SearchQuery.Parse(words);
        if (query.IsEmpty) return [];
        var isSqlite = context.Database.IsSqlite();
        return await context.Database.SqlQueryRaw<SearchMatch>(isSqlite ? SqliteMatches : PostgresMatches, isSqlite ? query.ForSqlite() : query.ForPostgres())
            .Join(context.Set<SearchEntry>().AsNoTracking().Where(SearchPolicy.VisibleTo(viewer, partnershipId)), m => m.Id, e => e.Id, (m, e) => e)
            .OrderBy(e => e.Id).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Makes every entry again from the records, as after a change of what is found.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await SearchIndex.RebuildAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Makes every entry again from the records where an earlier program made them, which found less. Of several processes at
    /// once one does it; the others wait for its row and then have nothing to do.
    /// </summary>
    public async Task RebuildIfOlderAsync(CancellationToken cancellationToken = default)
    {
        if (await context.Settings.AsNoTracking().AnyAsync(s => s.Name == IndexSetting && s.Value == IndexVersion, cancellationToken)) return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        const string take = "INSERT INTO settings (name, value) VALUES ({0}, {1}) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE settings.value <> excluded.value";
        if (await context.Database.ExecuteSqlRawAsync(take, [IndexSetting, IndexVersion], cancellationToken) == 1) await SearchIndex.RebuildAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
