using Concordat.Application.Storage;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Storage;

public class SchemaTests
{
    [Theory, BothDatabases]
    public async Task Scripts_AppliedToAnEmptyDatabase_MatchTheModelColumnByColumn(DatabaseKind kind)
    {
        await using var fromScripts = await TestDatabase.CreateAsync(kind);
        await using var fromModel = await TestDatabase.CreateAsync(kind, withSchema: false);
        await using var scripts = fromScripts.NewContext();
        await using var model = fromModel.NewContext();
        await model.Database.ExecuteSqlRawAsync(model.Database.GenerateCreateScript());

        var expected = await SchemaText.OfAsync(model, kind);
        var actual = await SchemaText.OfAsync(scripts, kind);

        var missing = expected.Except(actual).ToList();
        var tables = missing.Select(line => line.Split('.', ' ')[0]).Distinct().ToList();
        actual.Except(expected).ShouldBeEmpty("The scripts have these and the model does not.");
        missing.ShouldBeEmpty($"The model has these and the scripts do not. What the model would create for {string.Join(", ", tables)}:\n{SchemaDraft.For(model, tables)}");
    }

    [Theory, BothDatabases]
    public async Task BringUpToDate_ByManyAtOnce_AppliesEachScriptOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, withSchema: false);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Schema.BringUpToDateAsync(database.Address))));

        await using var context = database.NewContext();
        (await context.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM schema_scripts").SingleAsync()).ShouldBe(SchemaScript.For(kind).Count);
    }

    [Theory, BothDatabases]
    public async Task BringUpToDate_DatabaseNewerThanTheProgram_SaysSoAndChangesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.NewContext();
        await context.Database.ExecuteSqlRawAsync("INSERT INTO schema_scripts (number, name, hash, applied_at) VALUES (9999, '9999-later', 'x', 'later')");

        var refusal = await Should.ThrowAsync<DatabaseNotUsableException>(() => Schema.BringUpToDateAsync(database.Address));

        refusal.Message.ShouldStartWith("The database is newer than this program");
    }

    [Theory, BothDatabases]
    public async Task BringUpToDate_ScriptChangedSinceItWasApplied_IsRefused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.NewContext();
        await context.Database.ExecuteSqlRawAsync("UPDATE schema_scripts SET hash = 'x' WHERE number = 1");

        var refusal = await Should.ThrowAsync<DatabaseNotUsableException>(() => Schema.BringUpToDateAsync(database.Address));

        refusal.Message.ShouldContain("was changed after it was applied");
    }

    [Fact]
    public void Scripts_OfBothDatabases_HaveTheSameNumbersAndNames() =>
        SchemaScript.For(DatabaseKind.Sqlite).Select(s => s.Name).ShouldBe(SchemaScript.For(DatabaseKind.Postgres).Select(s => s.Name));
}
