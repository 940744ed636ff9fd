using Concordat.Application.Accounts;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class InvitationTests
{
    [Theory, BothDatabases]
    public async Task Accept_Invited_MakesAnAccountWithTheRoles(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);

        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.ScrutinyOfficer, PartnershipRole.Councillor);

        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync("bo@coastwold.gov.uk", AccountOffice.Password))).Account!.Id.ShouldBe(account.Id);
        (await office.ActingAsync(account.PersonId)).By.Roles.Select(r => r.Role).ShouldBe([PartnershipRole.ScrutinyOfficer, PartnershipRole.Councillor], ignoreOrder: true);
    }

    [Theory, BothDatabases]
    public async Task Accept_ByManyAtOnce_WorksOnce(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var (_, secret) = await office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                await office.WithAsync<AccountLinkService, Account>(s => s.AcceptAsync(secret, AccountOffice.Password));
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        })));

        tries.Count(t => t).ShouldBe(1);
        await using var context = office.Database.NewContext();
        (await context.Set<Account>().CountAsync()).ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task Accept_LinkThatNoLongerWorks_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var by = await office.AdministratorAsync();
        var (replacedFor, replaced) = await office.InviteAsync("a@coastwold.gov.uk", PartnershipRole.Officer);
        await office.WithAsync<InvitationService, LinkMade>(s => s.InviteAgainAsync(office.PartnershipId, replacedFor, "https://office.example", by));
        var (withdrawnFor, withdrawn) = await office.InviteAsync("b@coastwold.gov.uk", PartnershipRole.Officer);
        await office.WithAsync<InvitationService>(s => s.WithdrawAsync(office.PartnershipId, withdrawnFor, by));
        var (_, old) = await office.InviteAsync("c@coastwold.gov.uk", PartnershipRole.Officer);
        office.Clock.Move(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));

        foreach (var secret in new[] { replaced, withdrawn, old, "nothing", new string('x', 43) })
        {
            (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<AccountLinkService, Account>(s => s.AcceptAsync(secret, AccountOffice.Password)))).Message.ShouldBe(AccountLinkService.Refusal);
            (await office.WithAsync<AccountLinkService, LinkView?>(s => s.FindAsync(AccountLinkKind.Invitation, secret))).ShouldBeNull();
        }
    }

    [Theory, BothDatabases]
    public async Task Accept_PasswordOfTheCouncilsName_IsRefusedAndTheLinkStillWorks(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var (_, secret) = await office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);

        (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<AccountLinkService, Account>(s => s.AcceptAsync(secret, "Coastwold2026")))).Reasons[0].At.ShouldBe("Password");

        await office.WithAsync<AccountLinkService, Account>(s => s.AcceptAsync(secret, AccountOffice.Password));
    }

    [Theory, BothDatabases]
    public async Task Invite_SecretInTheDatabase_IsNowhere(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, mail: true);
        var (_, secret) = await office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);

        await using var context = office.Database.NewContext();
        var everything = string.Join(' ', (await context.Set<OutgoingMail>().ToListAsync()).Select(m => m.ClosedText + m.Subject))
            + string.Join(' ', await context.AuditEntries.Select(e => e.Content).ToListAsync())
            + string.Join(' ', await context.Set<AccountLink>().Select(l => l.SecretHash).ToListAsync());
        everything.ShouldNotContain(secret);
        await office.DoJobsAsync();
        office.Letters.Letters.ShouldHaveSingleItem().Text.ShouldContain($"https://office.example/invitation/{secret}");
    }

    [Theory, BothDatabases]
    public async Task Invite_SomebodyWithAnAccount_GivesTheRolesAndNoLink(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        var by = await office.AdministratorAsync();

        var made = await office.WithAsync<InvitationService, LinkMade>(s => s.InviteAsync(office.PartnershipId, new InvitePerson("Bo", "BO@coastwold.gov.uk", null, null, [PartnershipRole.Officer, PartnershipRole.Auditor], ""), by));

        made.ShouldBe(new LinkMade(account.PersonId, null, false));
        (await office.ActingAsync(account.PersonId)).By.Roles.Select(r => r.Role).ShouldBe([PartnershipRole.Officer, PartnershipRole.Auditor], ignoreOrder: true);
    }

    [Theory, BothDatabases]
    public async Task Invite_ByAnybodyButAnAdministrator_IsRefused(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.PartnershipOfficer, PartnershipRole.MonitoringOfficer);
        var by = await office.ActingAsync(account.PersonId);

        (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<InvitationService, LinkMade>(s => s.InviteAsync(office.PartnershipId, new InvitePerson("Bo", "x@coastwold.gov.uk", null, null, [PartnershipRole.Administrator], ""), by))))
            .Message.ShouldStartWith("None of your roles lets you do this.");
    }

    [Theory, BothDatabases]
    public async Task LetInAgain_PersonOfAnotherPartnershipToo_NeedsItsAdministrator(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await using (var context = office.Database.NewContext())
        {
            var other = Partnership.Create(Guid.CreateVersion7(), "Bath & North East Somerset with O’Brien", "other", null);
            context.Add(other);
            context.Add(RoleHolding.Give(Guid.CreateVersion7(), other.Id, account.PersonId, PartnershipRole.MonitoringOfficer, null, new DateOnly(2026, 1, 1)));
            await context.SaveAsync(new ActionContext(Viewer.Program, office.Clock.GetUtcNow().UtcDateTime), "Set up", new AuditSubject("partnership", other.Id, other.Id));
        }

        var by = await office.AdministratorAsync("He rang me");
        (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<AccountLinkService, LinkMade>(s => s.LetInAgainAsync(office.PartnershipId, account.PersonId, "", by))))
            .Message.ShouldContain("a partnership you do not administer");
        (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<AccountService>(s => s.ResetSecondFactorAsync(office.PartnershipId, account.PersonId, by))))
            .Message.ShouldContain("a partnership you do not administer");
    }

    [Theory, BothDatabases]
    public async Task LetInAgain_Used_SetsThePasswordAndEndsSessionsButNotTheSecondFactor(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await using (var context = office.Database.NewContext())
        {
            context.Add(new SignInSession { Id = Guid.CreateVersion7(), AccountId = account.Id, SecretHash = "x", ExpiresAt = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            await context.SaveChangesAsync();
            await context.Set<Account>().Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.TwoFactorEnabled, true));
        }

        var by = await office.AdministratorAsync("He rang me");
        var made = await office.WithAsync<AccountLinkService, LinkMade>(s => s.LetInAgainAsync(office.PartnershipId, account.PersonId, "https://office.example", by));
        await office.WithAsync<AccountLinkService>(s => s.SetPasswordAsync(made.Address!.Split('/')[^1], "four dry cormorants"));

        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync("bo@coastwold.gov.uk", AccountOffice.Password))).Account.ShouldBeNull();
        (await office.WithAsync<SignInService, SignInAnswer>(s => s.CheckAsync("bo@coastwold.gov.uk", "four dry cormorants"))).NeedsSecondFactor.ShouldBeTrue();
        await using var after = office.Database.NewContext();
        (await after.Set<SignInSession>().CountAsync()).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task LetInAgain_MailSetUp_ShowsTheAdministratorNoLink(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, mail: true);
        var account = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        var by = await office.AdministratorAsync("He rang me");

        var made = await office.WithAsync<AccountLinkService, LinkMade>(s => s.LetInAgainAsync(office.PartnershipId, account.PersonId, "https://office.example", by));

        made.ShouldBe(new LinkMade(account.PersonId, null, true));
    }

    [Theory, BothDatabases]
    public async Task Invite_EverythingWrong_SaysEverythingAtOnce(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var stranger = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, "Elsewhere", "Elsewhere");
        var by = await office.AdministratorAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() => office.WithAsync<InvitationService, LinkMade>(s => s.InviteAsync(office.PartnershipId, new InvitePerson("", "not an address", stranger.Id, null, [], ""), by)));

        refused.Reasons.Select(r => r.At).ShouldBe(["Roles", "OrganisationId", "Name", "Email"], ignoreOrder: true);
    }
}
