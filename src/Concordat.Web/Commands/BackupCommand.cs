using Concordat.Application.Storage;
using Concordat.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Concordat.Web.Commands;

/// <summary><c>concordat backup FILE</c>: copies the SQLite database while the program runs.</summary>
public static class BackupCommand
{
    /// <summary>Copies to a file beside, checks the copy, and gives it its name at the end: a backup that has the name is whole.</summary>
    public static async Task<int> RunAsync(string[] args) => await RunAsync(args, ServerSettings.FromEnvironment(null, demonstration: false), Console.Out, Console.Error);

    /// <summary>The same for given settings and writers.</summary>
    public static async Task<int> RunAsync(string[] args, ServerSettings settings, TextWriter output, TextWriter error)
    {
        if (args is not [{ Length: > 0 } name] || name.StartsWith("--", StringComparison.Ordinal)) return await SayAsync(error, 2, "Say where the backup goes: ./concordat backup FILE");
        if (settings.Database.SqlitePath is not { } database) return await SayAsync(error, 1, "This program keeps its data on PostgreSQL: back it up with pg_dump, and keep a copy of the key file apart from it.");
        var target = Path.GetFullPath(name);
        if (!File.Exists(database)) return await SayAsync(error, 1, $"There is no database at {database}. Name its folder in CONCORDAT_DATA.");
        if (target == Path.GetFullPath(database)) return await SayAsync(error, 1, "That is the database itself. Name another file.");
        if (Directory.Exists(target)) return await SayAsync(error, 1, $"{target} is a folder. Name a file in it.");
        var partial = $"{target}.partial-{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        try
        {
            await using (var source = new SqliteConnection(settings.Database.ConnectionString))
            await using (var copy = new SqliteConnection(DatabaseFile.Unpooled(partial)))
            {
                await source.OpenAsync();
                await copy.OpenAsync();
                source.BackupDatabase(copy);
                await DatabaseFile.ExecuteAsync(copy, "PRAGMA journal_mode = DELETE");
            }

            if (await DatabaseFile.FaultAsync(partial) is { } fault) return await SayAsync(error, 1, $"The copy is not sound, so no backup was made: {fault}");
            DatabaseFile.KeepOnDisk(partial);
            File.Move(partial, target, overwrite: true);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            return await SayAsync(error, 1, $"The backup could not be made: {exception.Message}");
        }
        finally
        {
            File.Delete(partial);
        }

        await output.WriteLineAsync($"Backed up {database} to {target} and checked it.");
        await output.WriteLineAsync($"The keys are not in it. Keep a copy of {settings.KeysFolder} somewhere else: without it, identities given in confidence and second factors cannot be read again.");
        return 0;
    }

    private static async Task<int> SayAsync(TextWriter error, int status, string sentence)
    {
        await error.WriteLineAsync(sentence);
        return status;
    }
}
