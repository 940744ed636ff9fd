using System.Globalization;
using Concordat.Application.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Concordat.TestKit;

/// <summary>A database of its own for one test, with the schema in it, gone when the test is.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim One = new(1);
    private static readonly Dictionary<DatabaseKind, string> Templates = [];
    private static int _count;

    private TestDatabase(DatabaseAddress address, string folder)
    {
        Address = address;
        Folder = folder;
    }

    /// <summary>The server tests make their PostgreSQL databases on; null where there is none.</summary>
    public static string? PostgresServer => Environment.GetEnvironmentVariable("CONCORDAT_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    public DatabaseAddress Address { get; }

    /// <summary>A folder of the test's own, for keys and files.</summary>
    public string Folder { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind, bool withSchema = true)
    {
        var name = $"concordat_test_{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}_{Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture)}";
        var folder = Directory.CreateTempSubdirectory(name).FullName;
        var template = withSchema ? await TemplateAsync(kind) : null;
        switch (kind)
        {
            case DatabaseKind.Sqlite:
                var path = Path.Combine(folder, "concordat.db");
                if (template is not null) File.Copy(template, path);
                return new TestDatabase(DatabaseAddress.SqliteFile(path), folder);
            case DatabaseKind.Postgres:
                await OnServerAsync(template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}");
                return new TestDatabase(PostgresAddress(name), folder);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    public ConcordatContext NewContext()
    {
        var options = new DbContextOptionsBuilder<ConcordatContext>();
        Address.Configure(options);
        return new ConcordatContext(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (Address.Kind == DatabaseKind.Postgres)
        {
            await using (var connection = new NpgsqlConnection(Address.ConnectionString)) NpgsqlConnection.ClearPool(connection);
            await OnServerAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(Address.ConnectionString).Database} WITH (FORCE)");
        }
        else
        {
            await using var connection = new SqliteConnection(Address.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> TemplateAsync(DatabaseKind kind)
    {
        await One.WaitAsync();
        try
        {
            if (Templates.TryGetValue(kind, out var known)) return known;
            string template;
            if (kind == DatabaseKind.Sqlite)
            {
                template = Path.Combine(Directory.CreateTempSubdirectory("concordat_template").FullName, "template.db");
                var address = DatabaseAddress.SqliteFile(template);
                await Schema.BringUpToDateAsync(address);
                await using var connection = new SqliteConnection(address.ConnectionString);
                await connection.OpenAsync();
                await using (var command = connection.CreateCommand())
                {
                    command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                    await command.ExecuteNonQueryAsync();
                }

                await connection.CloseAsync();
                SqliteConnection.ClearPool(connection);
            }
            else
            {
                template = $"concordat_template_{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
                await OnServerAsync($"DROP DATABASE IF EXISTS {template} WITH (FORCE)");
                await OnServerAsync($"CREATE DATABASE {template}");
                await Schema.BringUpToDateAsync(PostgresAddress(template));
                await using var connection = new NpgsqlConnection(PostgresAddress(template).ConnectionString);
                NpgsqlConnection.ClearPool(connection);
            }

            return Templates[kind] = template;
        }
        finally
        {
            One.Release();
        }
    }

    private static DatabaseAddress PostgresAddress(string database) =>
        DatabaseAddress.Postgres(new NpgsqlConnectionStringBuilder(PostgresServer!) { Database = database, MaxPoolSize = 10, IncludeErrorDetail = true }.ToString());

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer!);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
