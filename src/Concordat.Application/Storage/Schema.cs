using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Concordat.Application.Storage;

/// <summary>
/// Brings a database to the schema of this program: the scripts it does not have yet, in order, each in a transaction and
/// recorded with its hash. Of several processes starting at once one applies them and the others wait.
/// </summary>
public static class Schema
{
    // Any number will do, so long as every process uses the same.
    private const long PostgresLock = 4077123;

    /// <summary>Applies what is missing. Throws <see cref="DatabaseNotUsableException"/> with one sentence when the database cannot be used.</summary>
    public static async Task BringUpToDateAsync(DatabaseAddress address, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = Open(address);
            await connection.OpenAsync(cancellationToken);
            if (address.Kind == DatabaseKind.Sqlite) await ExecuteAsync(connection, null, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", cancellationToken);
            if (address.Kind == DatabaseKind.Postgres) await ExecuteAsync(connection, null, $"SELECT pg_advisory_lock({PostgresLock.ToString(CultureInfo.InvariantCulture)})", cancellationToken);
            try
            {
                await ApplyAsync(connection, address.Kind, cancellationToken);
                if (address.Kind == DatabaseKind.Sqlite) await ExecuteAsync(connection, null, SqliteUpkeep.Gather, cancellationToken);
            }
            finally
            {
                if (address.Kind == DatabaseKind.Postgres) await ExecuteAsync(connection, null, $"SELECT pg_advisory_unlock({PostgresLock.ToString(CultureInfo.InvariantCulture)})", CancellationToken.None);
            }
        }
        catch (Exception exception) when (exception is DbException or System.Net.Sockets.SocketException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseNotUsableException($"The database cannot be reached: {address.Description}. {Sentence(exception)} Check that it is there and that this account may use it.", exception);
        }
    }

    private static DbConnection Open(DatabaseAddress address) => address.Kind switch
    {
        DatabaseKind.Sqlite => new SqliteConnection(address.ConnectionString),
        DatabaseKind.Postgres => new NpgsqlConnection(address.ConnectionString),
    };

    private static async Task ApplyAsync(DbConnection connection, DatabaseKind kind, CancellationToken cancellationToken)
    {
        // SQLite has no advisory lock: its transactions begin by taking the write lock, so the first statement inside one waits.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        await ExecuteAsync(connection, transaction, "CREATE TABLE IF NOT EXISTS schema_scripts (number integer NOT NULL PRIMARY KEY, name text NOT NULL, hash text NOT NULL, applied_at text NOT NULL)", cancellationToken);
        var applied = await AppliedAsync(connection, transaction, cancellationToken);
        var scripts = SchemaScript.For(kind);
        var newest = scripts[^1].Number;
        if (applied.Count > 0 && applied.Keys.Max() > newest)
        {
            throw new DatabaseNotUsableException($"The database is newer than this program: it is at step {applied.Keys.Max().ToString(CultureInfo.InvariantCulture)} of the schema and this program knows {newest.ToString(CultureInfo.InvariantCulture)}. Start the newer program, or restore a backup made before it.");
        }

        foreach (var script in scripts)
        {
            if (applied.TryGetValue(script.Number, out var hash))
            {
                if (hash != script.Hash) throw new DatabaseNotUsableException($"Step {script.Name} of the schema was changed after it was applied to this database. Start the program that made the database, or restore a backup.");
                continue;
            }

            await ExecuteAsync(connection, transaction, script.Sql, cancellationToken);
            await RecordAsync(connection, transaction, script, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<Dictionary<int, string>> AppliedAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT number, hash FROM schema_scripts";
        var applied = new Dictionary<int, string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) applied.Add(reader.GetInt32(0), reader.GetString(1));
        return applied;
    }

    private static async Task RecordAsync(DbConnection connection, DbTransaction transaction, SchemaScript script, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO schema_scripts (number, name, hash, applied_at) VALUES (@number, @name, @hash, @at)";
        Add(command, "number", script.Number);
        Add(command, "name", script.Name);
        Add(command, "hash", script.Hash);
        Add(command, "at", TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Sentence(Exception exception)
    {
        var text = exception.Message.ReplaceLineEndings(" ").Trim();
        return text.EndsWith('.') ? text : text + ".";
    }
}
