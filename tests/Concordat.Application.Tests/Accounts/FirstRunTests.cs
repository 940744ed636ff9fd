using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class FirstRunTests
{
    [Theory, BothDatabases]
    public async Task Create_EmptyInstallation_MakesAdministratorPartnershipAndCouncils(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);

        await using var context = office.Database.NewContext();
        (await context.Partnerships.SingleAsync()).Slug.ShouldBe("wash-and-wolds-partnership");
        (await context.Organisations.OrderBy(o => o.Name).Select(o => o.ShortName).ToListAsync()).ShouldBe(["Coastwold", "Fenmoor"]);
        var role = await context.RoleHoldings.SingleAsync();
        role.Role.ShouldBe(PartnershipRole.Administrator);
        role.OrganisationId.ShouldBe((await context.Organisations.SingleAsync(o => o.ShortName == "Fenmoor")).Id);
        (await context.AuditEntries.SingleAsync()).Content!.ShouldNotContain("AQAAAA", customMessage: "a password hash is in the audit trail");
    }

    [Theory, BothDatabases]
    public async Task Create_TwoAtOnce_OneWins(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, empty: true);

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(async () =>
        {
            try
            {
                await office.WithAsync<FirstRunService, Account>(s => s.CreateAsync(AccountOffice.FirstRun with { Email = $"ann{i}@fenmoor.gov.uk" }));
                return "";
            }
            catch (RefusedException refused)
            {
                return refused.Message;
            }
        })));

        tries.Count(t => t.Length == 0).ShouldBe(1);
        tries.Where(t => t.Length > 0).Distinct().ShouldBe([FirstRunService.TooLate]);
        await using var context = office.Database.NewContext();
        (await context.Set<Account>().CountAsync()).ShouldBe(1);
        (await context.Partnerships.CountAsync()).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Create_NothingFilledIn_SaysEverythingAtOnce(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, empty: true);

        var refused = await Should.ThrowAsync<RefusedException>(() => office.WithAsync<FirstRunService, Account>(s => s.CreateAsync(new CreateFirstAdministrator(null, null, null, null, null, null))));

        refused.Reasons.Select(r => r.At).ShouldBe(["Councils", "PartnershipName", "Email", "Name", "Password"], ignoreOrder: true);
    }
}
