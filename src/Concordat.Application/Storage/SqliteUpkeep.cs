using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Storage;

/// <summary>
/// SQLite chooses its indexes by figures it does not gather by itself; PostgreSQL does. Without them it may walk through every record
/// of a partnership to find one. They are gathered when the program starts and once a day, from a few hundred rows of each table.
/// </summary>
public static class SqliteUpkeep
{
    internal const string Gather = "PRAGMA analysis_limit = 400; PRAGMA optimize = 0x10002;";

    /// <summary>Gathers them, on SQLite.</summary>
    public static async Task GatherAsync(ConcordatContext context, CancellationToken cancellationToken = default)
    {
        if (context.Database.IsSqlite()) await context.Database.ExecuteSqlRawAsync(Gather, cancellationToken);
    }
}
