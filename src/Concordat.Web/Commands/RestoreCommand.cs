using System.Globalization;
using Concordat.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Concordat.Web.Commands;

/// <summary><c>concordat restore FILE</c>: puts a backup back while the program is stopped, and keeps what it replaces.</summary>
public static class RestoreCommand
{
    /// <summary>Checks the backup first; until the last step, a rename, the data are as they were.</summary>
    public static async Task<int> RunAsync(string[] args) => await RunAsync(args, ServerSettings.FromEnvironment(null, demonstration: false), TimeProvider.System, Console.Out, Console.Error);

    /// <summary>The same for given settings and writers.</summary>
    public static async Task<int> RunAsync(string[] args, ServerSettings settings, TimeProvider clock, TextWriter output, TextWriter error)
    {
        if (args is not [{ Length: > 0 } name] || name.StartsWith("--", StringComparison.Ordinal)) return await SayAsync(error, 2, "Say which backup: ./concordat restore FILE");
        if (settings.Database.SqlitePath is not { } database) return await SayAsync(error, 1, "This program keeps its data on PostgreSQL: restore it with pg_restore or psql while the program is stopped.");
        var backup = Path.GetFullPath(name);
        if (!File.Exists(backup)) return await SayAsync(error, 1, $"There is no file {backup}.");
        if (backup == Path.GetFullPath(database)) return await SayAsync(error, 1, "That is the database itself. Name a backup of it.");
        var incoming = $"{database}.incoming";
        try
        {
            Directory.CreateDirectory(settings.DataFolder);
            using var alone = DataFolderLock.Alone(settings.DataFolder);
            if (alone is null) return await SayAsync(error, 1, $"Concordat is running on {settings.DataFolder}. Stop it first, then restore.");
            File.Copy(backup, incoming, overwrite: true);
            if (await DatabaseFile.FaultAsync(incoming) is { } fault) return await SayAsync(error, 1, $"{backup} cannot be restored, and nothing was changed. {fault}");
            // A session ended since the backup must not come back to life.
            await using (var connection = new SqliteConnection(DatabaseFile.Unpooled(incoming, SqliteOpenMode.ReadWrite)))
            {
                await connection.OpenAsync();
                await DatabaseFile.ExecuteAsync(connection, "PRAGMA journal_mode = DELETE; DELETE FROM sign_in_sessions;");
            }

            DatabaseFile.KeepOnDisk(incoming);
            var kept = await KeepAsync(database, clock);
            File.Move(incoming, database, overwrite: true);
            await output.WriteLineAsync($"Restored {backup} to {database}. Everybody signs in again.");
            if (kept is not null) await output.WriteLineAsync($"What it replaced is kept as {kept}.");
            await output.WriteLineAsync($"The keys in {settings.KeysFolder} were left as they are. If the backup was made with others, put those back too.");
            return 0;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            return await SayAsync(error, 1, $"The backup could not be restored: {exception.Message}");
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    private static async Task<string?> KeepAsync(string database, TimeProvider clock)
    {
        if (!File.Exists(database)) return null;
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var kept = Path.Combine(Path.GetDirectoryName(database)!, $"concordat-replaced-{stamp}.db");
        for (var again = 2; File.Exists(kept); again++) kept = Path.Combine(Path.GetDirectoryName(database)!, $"concordat-replaced-{stamp}-{again.ToString(CultureInfo.InvariantCulture)}.db");
        try
        {
            // What a killed program left in the write-ahead log goes into the file first.
            await using var connection = new SqliteConnection(DatabaseFile.Unpooled(database, SqliteOpenMode.ReadWrite));
            await connection.OpenAsync();
            await DatabaseFile.ExecuteAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // A damaged database is kept as it is, log and all: that may be why somebody restores.
        }

        foreach (var ending in new[] { "-wal", "-shm" })
        {
            if (File.Exists(database + ending)) File.Move(database + ending, kept + ending);
        }

        File.Copy(database, kept);
        DatabaseFile.KeepOnDisk(kept);
        return kept;
    }

    private static async Task<int> SayAsync(TextWriter error, int status, string sentence)
    {
        await error.WriteLineAsync(sentence);
        return status;
    }
}
