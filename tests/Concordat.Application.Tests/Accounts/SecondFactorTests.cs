using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class SecondFactorTests
{
    [Theory, BothDatabases]
    public async Task Confirm_RightCode_AsksForTheFactorFromThenOn(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var (account, key) = await TurnedOnAsync(office);

        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync("ann@fenmoor.gov.uk", AccountOffice.Password))).NeedsSecondFactor.ShouldBeTrue();
        office.Clock.Move(TimeSpan.FromMinutes(1));
        var code = OneTimeCode.At(key, office.Clock.GetUtcNow().UtcDateTime);
        (await TryAsync(office, account, code)).ShouldBeTrue();
        (await TryAsync(office, account, code)).ShouldBeFalse("a code works once");
    }

    [Theory, BothDatabases]
    public async Task Confirm_WrongCode_LeavesItOff(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.WithAsync<AccountService, Account?>(s => s.FindAsync(office.AdministratorId));
        await office.WithAsync<SecondFactorService, SecondFactorSetUp>(s => s.BeginAsync(account!.Id));
        var by = await office.AdministratorAsync();

        await Should.ThrowAsync<RefusedException>(() => office.WithAsync<SecondFactorService>(s => s.ConfirmAsync(account!.Id, "000", by)));

        (await office.WithAsync<AccountService, AccountView?>(s => s.OfPersonAsync(office.AdministratorId)))!.HasSecondFactor.ShouldBeFalse();
    }

    [Theory, BothDatabases]
    public async Task RecoveryCode_UsedByManyAtOnce_LetsInOne(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var (account, _) = await TurnedOnAsync(office);
        var codes = await office.WithAsync<SecondFactorService, IReadOnlyList<string>?>(s => s.CodesToShowAsync(account));
        codes!.Distinct().Count().ShouldBe(SecondFactorService.Codes);

        var tries = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => TryAsync(office, account, $" {codes![3].ToUpperInvariant()} "))));

        tries.Count(t => t).ShouldBe(1);
        (await office.WithAsync<SecondFactorService, int>(s => s.CodesLeftAsync(account))).ShouldBe(9);
        await office.WithAsync<SecondFactorService>(s => s.KeptCodesAsync(account));
        (await office.WithAsync<SecondFactorService, IReadOnlyList<string>?>(s => s.CodesToShowAsync(account))).ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Secrets_InTheDatabase_AreClosed(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var (account, key) = await TurnedOnAsync(office);
        var codes = await office.WithAsync<SecondFactorService, IReadOnlyList<string>?>(s => s.CodesToShowAsync(account));

        await using var context = office.Database.NewContext();
        var kept = string.Join(' ', await context.Set<IdentityUserToken<Guid>>().Select(t => t.Value).ToListAsync()) + string.Join(' ', await context.AuditEntries.Select(e => e.Content).ToListAsync());
        kept.ShouldNotContain(key);
        foreach (var code in codes!) kept.ShouldNotContain(code);
    }

    [Theory, BothDatabases]
    public async Task Reset_ByAdministrator_NeedsAReasonAndEndsSessions(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, mail: true);
        await TurnedOnAsync(office);
        var silent = await office.AdministratorAsync();
        var spoken = await office.AdministratorAsync("Lost her phone; I know her voice");

        (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<AccountService>(s => s.ResetSecondFactorAsync(office.PartnershipId, office.AdministratorId, silent)))).Reasons[0].At.ShouldBe("Why");
        await office.WithAsync<AccountService>(s => s.ResetSecondFactorAsync(office.PartnershipId, office.AdministratorId, spoken));
        await office.DoJobsAsync();

        (await office.WithAsync<AccountService, AccountView?>(s => s.OfPersonAsync(office.AdministratorId)))!.HasSecondFactor.ShouldBeFalse();
        office.Letters.Letters.ShouldContain(l => l.To == "ann@fenmoor.gov.uk" && l.Subject == "Your second factor for Concordat is off");
    }

    private static Task<bool> TryAsync(AccountOffice office, Guid account, string code) => office.WithAsync<SecondFactorService, bool>(s => s.CheckAsync(account, code));

    private static async Task<(Guid Account, string Key)> TurnedOnAsync(AccountOffice office)
    {
        var account = (await office.WithAsync<AccountService, Account?>(s => s.FindAsync(office.AdministratorId)))!.Id;
        var setUp = await office.WithAsync<SecondFactorService, SecondFactorSetUp>(s => s.BeginAsync(account));
        var key = setUp.KeyInGroups.Replace(" ", "");
        var by = await office.AdministratorAsync();
        await office.WithAsync<SecondFactorService>(s => s.ConfirmAsync(account, OneTimeCode.At(key, office.Clock.GetUtcNow().UtcDateTime), by));
        return (account, key);
    }
}
