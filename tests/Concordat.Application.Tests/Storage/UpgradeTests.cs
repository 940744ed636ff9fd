using System.IO.Compression;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Storage;

public class UpgradeTests
{
    [Theory, BothDatabases("0.1.0")]
    public async Task BringUpToDate_DatabaseOfARelease_KeepsEveryFactAndTheChain(DatabaseKind kind, string release)
    {
        await using var database = await ReleasedAsync(kind, release);
        var before = await CountsAsync(database);

        await Schema.BringUpToDateAsync(database.Address);

        (await CountsAsync(database)).ShouldBe(before);
        await using var context = database.NewContext();
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
        (await context.AuditEntries.CountAsync()).ShouldBeGreaterThan(100);
        (await context.Reviews.CountAsync()).ShouldBe(4);
        (await context.Set<KeyPoint>().CountAsync(p => p.InConfidence)).ShouldBe(7);
        (await context.Set<Recommendation>().AsSplitQuery().ToListAsync()).ShouldAllBe(r => r.Addressees.Count > 0 || r.Status == RecommendationStatus.Draft);
        (await context.Set<ConfidentialIdentity>().ToListAsync()).ShouldAllBe(i => i.Closed != null);
        (await PartnershipSettingsService.HoldingOnAsync(context, (await context.Partnerships.SingleAsync()).Id, new DateOnly(2026, 10, 14))).ShouldBe(SettingValues.Defaults);
        await using var fresh = await TestDatabase.CreateAsync(kind);
        await using var now = fresh.NewContext();
        (await SchemaText.OfAsync(context, kind)).ShouldBe(await SchemaText.OfAsync(now, kind));
    }

    // What the earlier program itself would find again, by table.
    private static async Task<IReadOnlyDictionary<string, long>> CountsAsync(TestDatabase database)
    {
        string[] tables = ["organisations", "people", "partnership_parties", "role_holdings", "accounts", "stored_files", "reviews", "witnesses", "key_points", "confidential_identities", "themes", "findings", "recommendations", "addressees", "responses", "actions", "progress_notes", "report_versions", "audit_entries", "search_entries"];
        await using var context = database.NewContext();
        var counts = new Dictionary<string, long>();
#pragma warning disable EF1002 // The names stand above.
        foreach (var table in tables) counts.Add(table, await context.Database.SqlQueryRaw<long>($"SELECT count(*) AS \"Value\" FROM {table}").SingleAsync());
#pragma warning restore EF1002
        return counts;
    }

    private static async Task<TestDatabase> ReleasedAsync(DatabaseKind kind, string release)
    {
        var database = await TestDatabase.CreateAsync(kind, withSchema: false);
        var packed = Path.Combine(Repository.PathOf("tests", "Concordat.Application.Tests", "Storage", "Released"), kind == DatabaseKind.Sqlite ? $"{release}.db.gz" : $"{release}.sql.gz");
        await using var unpacked = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        if (kind == DatabaseKind.Sqlite)
        {
            await using var file = File.Create(new SqliteConnectionStringBuilder(database.Address.ConnectionString).DataSource);
            await unpacked.CopyToAsync(file);
            return database;
        }

        using var reader = new StreamReader(unpacked);
        var sql = string.Join('\n', (await reader.ReadToEndAsync()).Split('\n').Where(line => !line.StartsWith("\\restrict", StringComparison.Ordinal) && !line.StartsWith("\\unrestrict", StringComparison.Ordinal)));
        // The dump empties the search path of its session: the pool does not keep it.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.Address.ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
        return database;
    }
}
