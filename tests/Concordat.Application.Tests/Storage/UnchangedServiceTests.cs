using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Storage;

public class UnchangedServiceTests
{
    [Theory, BothDatabases]
    public async Task Answer_AfterASaveOfAnotherProcess_IsReadAgain(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        (await NameAsync(office)).ShouldBe("Wash and Wolds Partnership");

        // What another process does to the database, this one sees only in the database.
        await using var context = office.Database.NewContext();
        await context.Database.ExecuteSqlRawAsync("UPDATE partnerships SET name = 'The Wash Partnership'");
        await context.Database.ExecuteSqlRawAsync("UPDATE audit_heads SET sequence = sequence + 1");

        (await NameAsync(office)).ShouldBe("The Wash Partnership");
    }

    [Theory, BothDatabases]
    public async Task Answer_AskedAgainAfterASaveInTheSameScope_IsReadAgain(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);

        await office.WithAsync<UnchangedService>(async unchanged =>
        {
            var times = 0;
            Task<int> ReadAsync() => Task.FromResult(++times);
            (await unchanged.AnswerAsync("how often", ReadAsync, CancellationToken.None)).ShouldBe(1);
            await office.AddPersonAsync(Concordat.Domain.Partnerships.PartnershipRole.Councillor);
            (await unchanged.AnswerAsync("how often", ReadAsync, CancellationToken.None)).ShouldBe(2);
        });
    }

    private static async Task<string> NameAsync(WebOffice office) =>
        (await office.WithAsync<PartnershipService, PartnershipView?>(service => service.FindAsync("wash-and-wolds", Viewer.Program)))!.Name;
}
