using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class AccountClosingTests
{
    private static readonly DateOnly Today = new(2026, 10, 14);

    [Theory, BothDatabases]
    public async Task Close_Somebody_EndsSessionsRolesAndKeysAndErasesNothing(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer, PartnershipRole.ScrutinyOfficer);
        var key = await office.WithAsync<ApiKeyService, string>(async s => await s.CreateAsync("Monthly report", await office.ActingAsync(account.PersonId)));

        await CloseAsync(office, account.PersonId, "Left the council");

        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync("bo@coastwold.gov.uk", AccountOffice.Password))).Account.ShouldBeNull();
        (await office.WithAsync<ApiKeyService, Viewer?>(s => s.ViewerOfAsync(key))).ShouldBeNull();
        (await office.WithAsync<ViewerService, Viewer>(s => s.OfPersonAsync(account.PersonId))).Roles.ShouldBeEmpty();
        await using var context = office.Database.NewContext();
        (await context.Set<SignInSession>().CountAsync(s => s.AccountId == account.Id)).ShouldBe(0);
        (await context.RoleHoldings.Where(h => h.PersonId == account.PersonId).Select(h => h.To).ToListAsync()).ShouldBe([Today, Today]);
        (await context.People.SingleAsync(p => p.Id == account.PersonId)).Name.ShouldBe("Bo O’Neill");
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Reopen_Closed_SignsInAgainWithoutRoles(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await CloseAsync(office, account.PersonId, "Left the council");
        office.Clock.Move(TimeSpan.FromDays(1));

        var by = await office.AdministratorAsync("Came back, I know her voice");
        await office.WithAsync<AccountClosingService>(s => s.ReopenAsync(office.PartnershipId, account.PersonId, by));

        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync("bo@coastwold.gov.uk", AccountOffice.Password))).Account.ShouldNotBeNull();
        (await office.WithAsync<ViewerService, Viewer>(s => s.OfPersonAsync(account.PersonId))).Roles.ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Close_OneselfOrWithoutReasonOrDay_GivesEveryReason(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var by = await office.AdministratorAsync(" ");

        var refused = await Should.ThrowAsync<RefusedException>(() => office.WithAsync<AccountClosingService>(s => s.CloseAsync(office.PartnershipId, office.AdministratorId, Today.AddDays(1), by)));

        refused.Reasons.Select(r => r.At).ShouldBe([null, "LastDay", "Why", null]);
    }

    [Theory, BothDatabases]
    public async Task Close_PersonOfAnotherPartnershipToo_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Administrator);
        var theirs = await office.ActingAsync(account.PersonId);
        var council = (await office.WithAsync<PartnershipSetUpService, IReadOnlyList<OrganisationView>>(s => s.OrganisationsAsync(theirs.By, Today)))[0];
        await office.WithAsync<PartnershipSetUpService>(s => s.AddAsync(new AddPartnership("East Coast Waste", null, null, [council.Id]), theirs));

        (await Should.ThrowAsync<RefusedException>(() => CloseAsync(office, account.PersonId, "Left"))).Message.ShouldBe("This person also belongs to a partnership you do not administer. An administrator of all their partnerships can do this.");
    }

    [Theory, BothDatabases]
    public async Task Invite_WhoseAccountIsClosed_IsToldToReopenIt(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await CloseAsync(office, account.PersonId, "Left the council");

        (await Should.ThrowAsync<RefusedException>(() => office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Officer))).Message.ShouldBe("The account of Bo O’Neill is closed. Reopen it on their page first.");
    }

    private static async Task CloseAsync(AccountOffice office, Guid personId, string why)
    {
        var by = await office.AdministratorAsync(why);
        await office.WithAsync<AccountClosingService>(s => s.CloseAsync(office.PartnershipId, personId, Today, by));
    }
}
