using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.TestKit;
using Concordat.Web.Commands;
using Concordat.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Commands;

public sealed class BackupAndRestoreTests : IAsyncDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private TestDatabase _database = null!;

    private string Backup => Path.Combine(_database.Folder, "a backup.db");

    [Fact]
    public async Task Backup_WhileManyWrite_IsWholeAndSound()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++) await AddAsync($"Council {i}");
        });
        await AddAsync("Fenmoor before");

        for (var i = 0; i < 5; i++) (await BackUpAsync(Backup)).ShouldBe(0, _error.ToString());

        await stop.CancelAsync();
        await writing;
        (await NamesAsync(Backup)).ShouldContain("Fenmoor before");
        File.Exists(Backup + "-wal").ShouldBeFalse();
        Directory.GetFiles(_database.Folder, "*.partial*").ShouldBeEmpty();
        _output.ToString().ShouldContain("The keys are not in it.");
    }

    [Fact]
    public async Task Restore_Stopped_PutsTheBackupBackAndKeepsWhatItReplaces()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await AddAsync("Fenmoor");
        await using (var context = _database.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; INSERT INTO sign_in_sessions VALUES ('s', 'h', 'a', x'00', '', '2026-01-01', '2026-01-01', '2036-01-01')");
        }

        await BackUpAsync(Backup);
        await AddAsync("Coastwold");
        SqliteConnection.ClearAllPools();

        (await RestoreAsync(Backup)).ShouldBe(0, _error.ToString());

        (await NamesAsync(_database.Address.SqlitePath!)).ShouldBe(["Fenmoor"]);
        var kept = Directory.GetFiles(_database.Folder, "concordat-replaced-20261014-090000*").ShouldHaveSingleItem();
        (await NamesAsync(kept)).ShouldBe(["Coastwold", "Fenmoor"], ignoreOrder: true);
        await using var after = _database.NewContext();
        (await after.Set<Application.Accounts.SignInSession>().CountAsync()).ShouldBe(0, "a session of the time of the backup is over");
        await Schema.BringUpToDateAsync(_database.Address);
    }

    [Fact]
    public async Task Restore_WhileAServerRuns_IsRefused()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await BackUpAsync(Backup);
        await AddAsync("Fenmoor");
        using (DataFolderLock.Share(_database.Folder))
        using (DataFolderLock.Share(_database.Folder))
        {
            (await RestoreAsync(Backup)).ShouldBe(1);
        }

        _error.ToString().ShouldBe($"Concordat is running on {_database.Folder}. Stop it first, then restore.{Environment.NewLine}");
        (await NamesAsync(_database.Address.SqlitePath!)).ShouldBe(["Fenmoor"]);
    }

    [Theory]
    [InlineData("UPDATE schema_scripts SET number = 9999 WHERE number = 1", "It is newer than this program")]
    [InlineData("DROP TABLE schema_scripts", "not one of Concordat")]
    public async Task Restore_WrongDatabase_ChangesNothing(string sql, string part)
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await BackUpAsync(Backup);
        await using (var connection = new SqliteConnection($"Data Source={Backup};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        await AddAsync("Fenmoor");
        (await RestoreAsync(Backup)).ShouldBe(1);

        _error.ToString().ShouldContain(part);
        (await NamesAsync(_database.Address.SqlitePath!)).ShouldBe(["Fenmoor"]);
        Directory.GetFiles(_database.Folder, "*replaced*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Restore_DamagedOrNoDatabaseAtAll_ChangesNothing()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await AddAsync("Fenmoor");
        await BackUpAsync(Backup);
        var bytes = await File.ReadAllBytesAsync(Backup);
        await File.WriteAllBytesAsync(Backup, bytes[..(bytes.Length / 2)]);
        var text = Path.Combine(_database.Folder, "notes.txt");
        await File.WriteAllTextAsync(text, new string('x', 9000));

        (await RestoreAsync(Backup)).ShouldBe(1);
        (await RestoreAsync(text)).ShouldBe(1);
        (await RestoreAsync(Path.Combine(_database.Folder, "missing.db"))).ShouldBe(1);

        (await NamesAsync(_database.Address.SqlitePath!)).ShouldBe(["Fenmoor"]);
    }

    [Fact]
    public async Task Both_WrongUsage_SaysHow()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);

        (await BackupCommand.RunAsync([], Settings, _output, _error)).ShouldBe(2);
        (await RestoreCommand.RunAsync(["a", "b"], Settings, FixedClock.Usual(), _output, _error)).ShouldBe(2);
        (await BackUpAsync(_database.Address.SqlitePath!)).ShouldBe(1);
        (await RestoreAsync(_database.Address.SqlitePath!)).ShouldBe(1);
    }

    [Fact]
    public async Task Both_OnPostgres_PointToItsOwnTools()
    {
        _database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var settings = Settings with { Database = DatabaseAddress.Postgres("Host=nowhere.example;Database=concordat") };

        (await BackupCommand.RunAsync(["x"], settings, _output, _error)).ShouldBe(1);
        (await RestoreCommand.RunAsync(["x"], settings, FixedClock.Usual(), _output, _error)).ShouldBe(1);

        _error.ToString().ShouldContain("pg_dump");
        _error.ToString().ShouldContain("pg_restore");
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }

    private ServerSettings Settings => new() { Urls = "http://localhost", DataFolder = _database.Folder, KeysFolder = Path.Combine(_database.Folder, "keys"), Database = _database.Address };

    private Task<int> BackUpAsync(string to) => BackupCommand.RunAsync([to], Settings, _output, _error);

    private Task<int> RestoreAsync(string from) => RestoreCommand.RunAsync([from], Settings, FixedClock.Usual(), _output, _error);

    private async Task AddAsync(string name)
    {
        await using var context = _database.NewContext();
        var council = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, name, "Short");
        context.Add(council);
        await context.SaveAsync(new ActionContext(Viewer.Program, new DateTime(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc)), "Added organisation", new AuditSubject("organisation", council.Id, null));
    }

    private static async Task<List<string>> NamesAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM organisations ORDER BY name";
        var names = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }
}
