using System.Globalization;
using Concordat.Application.Storage;
using Microsoft.Data.Sqlite;

namespace Concordat.Web.Commands;

/// <summary>A SQLite file as a backup: whether it is sound, whether it is ours, and whether this program can use it.</summary>
internal static class DatabaseFile
{
    public static string Unpooled(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) => new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    /// <summary>What is wrong with a file, as a sentence; null when nothing is.</summary>
    public static async Task<string?> FaultAsync(string path)
    {
        try
        {
            await using var connection = new SqliteConnection(Unpooled(path, SqliteOpenMode.ReadWrite));
            await connection.OpenAsync();
            var integrity = await ScalarAsync(connection, "PRAGMA integrity_check");
            if (integrity != "ok") return $"SQLite finds it damaged ({integrity}).";
            if (await ScalarAsync(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_scripts'") != "1") return "It is a SQLite database, but not one of Concordat.";
            var at = int.Parse(await ScalarAsync(connection, "SELECT coalesce(max(number), 0) FROM schema_scripts") ?? "0", CultureInfo.InvariantCulture);
            var known = SchemaScript.For(DatabaseKind.Sqlite)[^1].Number;
            return at > known
                ? $"It is newer than this program: it is at step {at.ToString(CultureInfo.InvariantCulture)} of the schema and this program knows {known.ToString(CultureInfo.InvariantCulture)}. Restore it with the newer program."
                : null;
        }
        catch (SqliteException exception)
        {
            return $"It is not a SQLite database that can be read ({exception.Message}).";
        }
    }

    public static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Waits until the disk has the file, before it gets the name people trust.</summary>
    public static void KeepOnDisk(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static async Task<string?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
