using Concordat.Application.Jobs;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Tests.Accounts;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Jobs;

public class GivenUpServiceTests
{
    [Theory, BothDatabases]
    public async Task TryAgain_MailGivenUp_IsSent(DatabaseKind kind)
    {
        await using var office = await WithMailGivenUpAsync(kind);
        var by = await office.AdministratorAsync();
        var job = (await ListAsync(office, by.By)).ShouldHaveSingleItem();
        job.What.ShouldBe("Mail: An invitation to Concordat");
        job.ToWhom.ShouldBe("Bo O’Neill");
        job.Attempts.ShouldBe(JobService.MostAttempts);

        await office.WithAsync<GivenUpService>(s => s.TryAgainAsync(office.PartnershipId, job.Id, by));
        await office.DoJobsAsync();

        office.Letters.Letters.ShouldHaveSingleItem().To.ShouldBe("bo@coastwold.gov.uk");
        (await ListAsync(office, by.By)).ShouldBeEmpty();
        await Should.ThrowAsync<RefusedException>(() => office.WithAsync<GivenUpService>(s => s.TryAgainAsync(office.PartnershipId, job.Id, by)));
    }

    [Theory, BothDatabases]
    public async Task List_MailOfAnotherPartnershipOrForAnOfficer_IsNotThere(DatabaseKind kind)
    {
        await using var office = await WithMailGivenUpAsync(kind);
        var by = await office.AdministratorAsync();
        var fenmoor = (await office.WithAsync<PartnershipSetUpService, IReadOnlyList<OrganisationView>>(s => s.OrganisationsAsync(by.By, by.Today))).Single(o => o.ShortName == "Fenmoor");
        await office.WithAsync<PartnershipSetUpService>(s => s.AddAsync(new AddPartnership("East Coast Waste", null, null, [fenmoor.Id]), by));
        await using var context = office.Database.NewContext();
        var other = context.Partnerships.Single(p => p.Slug == "east-coast-waste").Id;
        var there = await office.AdministratorAsync();

        (await office.WithAsync<GivenUpService, IReadOnlyList<GivenUpJob>>(s => s.ListAsync(other, there.By))).ShouldBeEmpty();
        (await ListAsync(office, Viewer.Public)).ShouldBeEmpty();
    }

    private static async Task<AccountOffice> WithMailGivenUpAsync(DatabaseKind kind)
    {
        var office = await AccountOffice.CreateAsync(kind, mail: true);
        await office.InviteAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        office.Letters.FailNext = JobService.MostAttempts;
        for (var attempt = 0; attempt < JobService.MostAttempts; attempt++)
        {
            await office.DoJobsAsync();
            office.Clock.Move(TimeSpan.FromHours(7));
        }

        return office;
    }

    private static Task<IReadOnlyList<GivenUpJob>> ListAsync(AccountOffice office, Viewer viewer) =>
        office.WithAsync<GivenUpService, IReadOnlyList<GivenUpJob>>(s => s.ListAsync(office.PartnershipId, viewer));
}
