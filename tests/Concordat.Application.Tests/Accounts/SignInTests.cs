using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class SignInTests
{
    [Theory, BothDatabases]
    public async Task Check_RightAndWrong_LetsInOnlyTheRight(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);

        (await CheckAsync(office, AccountOffice.Password, " ANN@Fenmoor.gov.uk ")).ShouldBeTrue();
        (await CheckAsync(office, "three wet heron")).ShouldBeFalse();
        (await CheckAsync(office, AccountOffice.Password, "nobody@fenmoor.gov.uk")).ShouldBeFalse();
    }

    [Theory, BothDatabases]
    public async Task Check_TenWrong_ClosesForFifteenMinutes(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => CheckAsync(office, "wrong"))));

        (await CheckAsync(office, AccountOffice.Password)).ShouldBeFalse();
        office.Clock.Move(TimeSpan.FromMinutes(14));
        (await CheckAsync(office, AccountOffice.Password)).ShouldBeFalse();
        office.Clock.Move(TimeSpan.FromMinutes(2));
        (await CheckAsync(office, AccountOffice.Password)).ShouldBeTrue();

        await using var context = office.Database.NewContext();
        (await context.AuditEntries.CountAsync(e => e.Action == "Closed account for 15 minutes after 10 wrong tries")).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Check_NineWrongThenRight_StartsCountingAnew(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 9; i++) await CheckAsync(office, "wrong");
            (await CheckAsync(office, AccountOffice.Password)).ShouldBeTrue();
        }
    }

    private static async Task<bool> CheckAsync(AccountOffice office, string password, string email = "ann@fenmoor.gov.uk") =>
        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync(email, password))).Account is not null;
}
