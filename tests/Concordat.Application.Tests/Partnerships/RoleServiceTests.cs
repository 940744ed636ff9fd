using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Tests.Accounts;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Partnerships;

public class RoleServiceTests
{
    private static readonly DateOnly Today = new(2026, 10, 14);

    [Theory, BothDatabases]
    public async Task End_LastAdministrator_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        // Invited, and cannot sign in yet.
        await office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Administrator);

        (await Should.ThrowAsync<RefusedException>(() => EndAsync(office, office.AdministratorId))).Message.ShouldBe("This is the last administrator who can sign in. Make somebody else an administrator first.");
    }

    [Theory, BothDatabases]
    public async Task End_TwoAdministratorsEachOtherAtOnce_LeavesOne(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var other = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Administrator);

        var tries = await Task.WhenAll(new[] { office.AdministratorId, other.PersonId }.Select(id => Task.Run(async () =>
        {
            try
            {
                await EndAsync(office, id);
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        })));

        tries.Count(t => t).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Give_HeldAlready_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var by = await office.AdministratorAsync();
        await office.WithAsync<RoleService>(s => s.GiveAsync(office.PartnershipId, office.AdministratorId, PartnershipRole.MonitoringOfficer, Today, by));

        var refused = await Should.ThrowAsync<RefusedException>(() => office.WithAsync<RoleService>(s => s.GiveAsync(office.PartnershipId, office.AdministratorId, PartnershipRole.MonitoringOfficer, Today, by)));

        refused.Message.ShouldBe("Ann O’Brien already holds this role on that day: Monitoring officer.");
        var holders = await office.WithAsync<RoleService, IReadOnlyList<RoleLine>>(s => s.HoldersAsync(office.PartnershipId, Today, by.By));
        holders.Select(h => h.Role).ShouldBe([PartnershipRole.Administrator, PartnershipRole.MonitoringOfficer]);
    }

    [Theory, BothDatabases]
    public async Task End_BeforeItsFirstDay_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);

        (await Should.ThrowAsync<RefusedException>(() => EndAsync(office, account.PersonId, Today.AddDays(-1)))).Reasons[0].At.ShouldBe("LastDay");
    }

    private static async Task EndAsync(AccountOffice office, Guid personId, DateOnly? lastDay = null)
    {
        var by = await office.AdministratorAsync();
        await using var context = office.Database.NewContext();
        var holding = await context.RoleHoldings.SingleAsync(h => h.PersonId == personId);
        await office.WithAsync<RoleService>(s => s.EndAsync(office.PartnershipId, holding.Id, holding.Version, lastDay ?? Today, by));
    }
}
