using Concordat.Application.Storage;
using Npgsql;

namespace Concordat.Bench;

/// <summary>Makes the databases that are measured, and removes them.</summary>
internal static class BenchDatabase
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("concordat-bench").FullName;
    private static readonly List<string> Made = [];

    public static string? PostgresServer => Environment.GetEnvironmentVariable("CONCORDAT_BENCH_POSTGRES") is { Length: > 0 } text ? text : null;

    public static string KeysFolder => Path.Combine(Folder, "keys");

    public static async Task<DatabaseAddress> SqliteAsync(string name)
    {
        var address = DatabaseAddress.SqliteFile(Path.Combine(Folder, $"{name}.db"));
        await Schema.BringUpToDateAsync(address);
        return address;
    }

    public static async Task<DatabaseAddress> PostgresAsync(string name)
    {
        name = $"concordat_{name}_{Environment.ProcessId}";
        await OnServerAsync($"CREATE DATABASE {name}");
        Made.Add(name);
        var address = DatabaseAddress.Postgres(new NpgsqlConnectionStringBuilder(PostgresServer!) { Database = name, MaxPoolSize = 20 }.ToString());
        await Schema.BringUpToDateAsync(address);
        return address;
    }

    public static async Task RemoveAsync()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var name in Made) await OnServerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer!);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
