using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Tests.Accounts;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Partnerships;

public class PartnershipSettingsServiceTests
{
    private static readonly DateOnly Today = new(2026, 10, 14);

    [Theory, BothDatabases]
    public async Task Set_FromALaterDay_HoldsFromThatDayOn(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        await SetAsync(office, new SettingValues { StaleAfterMonths = 4 }, Today, 0);
        await SetAsync(office, new SettingValues { StaleAfterMonths = 9 }, Today.AddDays(10), 1);

        await using var context = office.Database.NewContext();
        (await PartnershipSettingsService.HoldingOnAsync(context, office.PartnershipId, Today.AddDays(-1))).ShouldBe(SettingValues.Defaults);
        (await PartnershipSettingsService.HoldingOnAsync(context, office.PartnershipId, Today)).StaleAfterMonths.ShouldBe(4);
        (await PartnershipSettingsService.HoldingOnAsync(context, office.PartnershipId, Today.AddDays(10))).StaleAfterMonths.ShouldBe(9);
    }

    [Theory, BothDatabases]
    public async Task Set_SomebodyElseFirst_ChangesNothing(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        await SetAsync(office, new SettingValues { StaleAfterMonths = 4 }, Today, 0);

        await Should.ThrowAsync<ChangedByAnotherException>(() => SetAsync(office, new SettingValues { StaleAfterMonths = 12 }, Today, 0));

        (await office.WithAsync<PartnershipSettingsService, SettingValues>(s => s.HoldingAsync(office.PartnershipId))).StaleAfterMonths.ShouldBe(4);
    }

    [Theory, BothDatabases]
    public async Task Set_SmallerGroup_IsForAMonitoringOfficer(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var officer = await office.JoinedAsync("mo@coastwold.gov.uk", PartnershipRole.MonitoringOfficer);

        var refused = await Should.ThrowAsync<RefusedException>(() => SetAsync(office, new SettingValues { SmallestGroup = 4 }, Today, 0));
        await SetAsync(office, new SettingValues { SmallestGroup = 4 }, Today, 0, officer.PersonId);

        refused.Reasons[0].At.ShouldBe(nameof(SettingValues.SmallestGroup));
        (await office.WithAsync<PartnershipSettingsService, SettingValues>(s => s.HoldingAsync(office.PartnershipId))).SmallestGroup.ShouldBe(4);
    }

    [Theory, BothDatabases]
    public async Task Set_ByACouncillor_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var councillor = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Councillor);

        await Should.ThrowAsync<RefusedException>(() => SetAsync(office, new SettingValues(), Today, 0, councillor.PersonId));
    }

    [Theory, BothDatabases]
    public async Task Invite_PublicAddressIsSet_LinksBeginWithItAndNotWithTheRequest(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, mail: true);
        await SetAsync(office, new SettingValues { PublicAddress = "https://concordat.fenmoor.gov.uk/" }, Today, 0);

        await office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await office.DoJobsAsync();

        office.Letters.Letters.ShouldHaveSingleItem().Text.ShouldContain("\nhttps://concordat.fenmoor.gov.uk/invitation/");
    }

    private static async Task SetAsync(AccountOffice office, SettingValues values, DateOnly from, int after, Guid? person = null)
    {
        var by = await office.ActingAsync(person ?? office.AdministratorId);
        await office.WithAsync<PartnershipSettingsService>(s => s.SetAsync(office.PartnershipId, new SetPartnership(values, from, "Agreed by the board", after), by));
    }
}
