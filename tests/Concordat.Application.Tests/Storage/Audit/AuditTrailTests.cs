using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Storage.Audit;

public class AuditTrailTests
{
    private static readonly DateTime At = new(2026, 10, 14, 9, 0, 0, 123, 456, DateTimeKind.Utc);
    private static readonly ActionContext By = new(Viewer.Program, At, "A trial");

    [Theory, BothDatabases]
    public async Task Save_ManyAtOnce_KeepsOneUnbrokenChain(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => AddCouncilAsync(database, $"Council {i}"))));

        await using var context = database.NewContext();
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
        (await context.AuditEntries.CountAsync()).ShouldBe(20);
        (await context.Organisations.CountAsync()).ShouldBe(20);
    }

    [Theory]
    [BothDatabases("UPDATE audit_entries SET action = 'Something else' WHERE sequence = 2")]
    [BothDatabases("UPDATE audit_entries SET content = '{}' WHERE sequence = 2")]
    [BothDatabases("UPDATE audit_entries SET content = NULL WHERE sequence = 2")]
    [BothDatabases("DELETE FROM audit_entries WHERE sequence = 2")]
    [BothDatabases("DELETE FROM audit_entries WHERE sequence = 3")]
    public async Task Faults_TrailTamperedWith_SaysSo(DatabaseKind kind, string sql)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        for (var i = 0; i < 3; i++) await AddCouncilAsync(database, $"O’Brien {i}");
        await using var context = database.NewContext();

        await context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{").Replace("}", "}}"));

        (await new AuditTrailService(context).FaultsAsync()).ShouldNotBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task EraseContent_OfARecord_LeavesTheChainWhole(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddCouncilAsync(database, "Bath & North East Somerset");
        await AddCouncilAsync(database, "Fenmoor");
        await using var context = database.NewContext();

        await new AuditTrailService(context).EraseContentAsync(new AuditSubject("organisation", id, null), "Erasure asked for under article 17", By);

        (await context.AuditEntries.AsNoTracking().Where(e => e.Content != null && e.Content.Contains("Bath")).CountAsync()).ShouldBe(0);
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Save_RecordChangedByAnother_IsRefusedAndWritesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddCouncilAsync(database, "Fenmoor");
        await using var first = database.NewContext();
        await using var second = database.NewContext();
        var mine = await first.Organisations.SingleAsync(o => o.Id == id);
        var theirs = await second.Organisations.SingleAsync(o => o.Id == id);
        theirs.Describe("Fenmoor Borough Council", "Fenmoor", null, null);
        await second.SaveAsync(By, "Changed organisation", new AuditSubject("organisation", id, null));

        mine.Describe("Fenmoor District Council", "Fenmoor", null, null);
        await Should.ThrowAsync<ChangedByAnotherException>(() => first.SaveAsync(By, "Changed organisation", new AuditSubject("organisation", id, null)));
        await first.DisposeAsync();

        await using var after = database.NewContext();
        (await after.Organisations.SingleAsync(o => o.Id == id)).ShouldSatisfyAllConditions(o => o.Name.ShouldBe("Fenmoor Borough Council"), o => o.Version.ShouldBe(2));
        (await after.AuditEntries.CountAsync()).ShouldBe(2);
        (await new AuditTrailService(after).FaultsAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task NextNumber_ManyAtOnce_GivesEachNumberOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var partnership = Guid.CreateVersion7();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            await using var context = database.NewContext();
            var number = await context.NextNumberAsync(partnership, "REC");
            await context.SaveAsync(By, "Took a number", new AuditSubject("number", Guid.CreateVersion7(), partnership));
            return number;
        })));

        numbers.Order().ShouldBe(Enumerable.Range(1, 20));
    }

    private static async Task<Guid> AddCouncilAsync(TestDatabase database, string name)
    {
        await using var context = database.NewContext();
        var council = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, name, name);
        context.Add(council);
        await context.SaveAsync(By, "Added organisation", new AuditSubject("organisation", council.Id, null));
        return council.Id;
    }
}
