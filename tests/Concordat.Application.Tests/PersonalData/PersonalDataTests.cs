using Concordat.Application.Shared;
using Concordat.Application.Accounts;
using Concordat.Application.PersonalData;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.PersonalData;

public class PersonalDataTests
{
    [Fact]
    public void Holidays_ListedYears_FollowTheRuleButForOneOffDays()
    {
        for (var year = 2024; year <= 2030; year++)
        {
            var ruled = BankHolidays.ByRule(year).Select(h => (h.Date, h.Where)).ToHashSet();
            var oneOff = UkBankHolidays.Current.Of(year).Where(h => !ruled.Contains((h.Date, h.Where))).Select(h => $"{h.Date:yyyy-MM-dd} {h.Name}");
            oneOff.ShouldBe(year == 2026 ? ["2026-06-15 World Cup bank holiday"] : []);
            ruled.Count.ShouldBe(UkBankHolidays.Current.Of(year).Count(h => h.Name != "World Cup bank holiday"));
        }
    }

    [Theory, BothDatabases]
    public async Task Gather_PersonNamedInAnAction_HoldsTheActionAndTheirOwnRecordAndNoSecret(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var monitoring = await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Fenmoor");
        var subject = await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Siân O’Brien", "sian@example.gov.uk");
        var review = await AddReviewAsync(office, "Review of culverts", null);
        await AddActionAsync(office, review, "Ask Siân O’Brien for the list of culverts");
        var hidden = await AddReviewAsync(office, "Grievance of Siân O’Brien", "Coastwold");

        var disclosure = await GatherAsync(office, monitoring, RequestKind.SubjectAccess, "Siân O’Brien", subject);

        var kinds = disclosure.Records.Select(r => r.Kind).ToList();
        kinds.ShouldContain("Person");
        kinds.ShouldContain("Account");
        kinds.ShouldContain("Role holding");
        disclosure.Records.ShouldContain(r => r.Kind == "Recommendation action" && r.Fields["Title"].Contains("culverts"));
        disclosure.Records.ShouldNotContain(r => r.Id == hidden);
        disclosure.Records.SelectMany(r => r.Fields.Keys).ShouldNotContain(name => name.Contains("hash", StringComparison.OrdinalIgnoreCase) || name.Contains("stamp", StringComparison.OrdinalIgnoreCase));
        DisclosureFile.Zip(disclosure).Length.ShouldBeGreaterThan(500);
    }

    [Theory, BothDatabases]
    public async Task Gather_Subject_HoldsWhatHasTheWordsAndTheViewerMaySee(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var monitoring = await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Fenmoor");
        await AddReviewAsync(office, "Review of culverts", null);
        await AddReviewAsync(office, "Culverts of Coastwold alone", "Coastwold");

        var disclosure = await GatherAsync(office, monitoring, RequestKind.FreedomOfInformation, "culvert", null);

        disclosure.Records.ShouldHaveSingleItem().Fields["Title"].ShouldBe("REV-1: Review of culverts");
        disclosure.Notes.ShouldContain(note => note.Contains("s40"));
    }

    [Theory, BothDatabases]
    public async Task Find_RequestOfAnotherCouncil_IsNotThere(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var fenmoor = await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Fenmoor");
        var coastwold = await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Coastwold");
        var auditor = await office.AddPersonAsync(PartnershipRole.Auditor, null);
        var number = await ReceiveAsync(office, fenmoor, RequestKind.SubjectAccess, "Siân O’Brien", null);

        async Task<int> SeenByAsync(Guid person)
        {
            var viewer = await office.ViewerAsync(person);
            return await office.WithAsync<SubjectRequestService, int>(async requests => (await requests.ListAsync(office.PartnershipId, viewer)).Count);
        }

        (await SeenByAsync(fenmoor)).ShouldBe(1);
        (await SeenByAsync(coastwold)).ShouldBe(0);
        (await SeenByAsync(auditor)).ShouldBe(1);
        var other = await office.ViewerAsync(coastwold);
        (await office.WithAsync<SubjectRequestService, SubjectRequest?>(requests => requests.FindAsync(office.PartnershipId, number, other))).ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Receive_ByACouncillor_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var councillor = await office.AddPersonAsync(PartnershipRole.Councillor, "Fenmoor");

        await Should.ThrowAsync<RefusedException>(() => ReceiveAsync(office, councillor, RequestKind.SubjectAccess, "Siân O’Brien", null));
    }

    [Theory, BothDatabases]
    public async Task Erase_PersonWhoLeft_LeavesNoNameAndAChainThatVerifies(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var monitoring = await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Fenmoor");
        var subject = await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Siân O’Brien", "sian@example.gov.uk");
        var acting = await office.ActingAsync(monitoring);

        (await Should.ThrowAsync<RefusedException>(() => office.WithAsync<ErasureService>(e => e.EraseAsync(office.PartnershipId, subject, "She asked", acting)))).Reasons.Single().Text.ShouldStartWith("This person still holds a role.");
        await EndRolesAsync(office, subject, office.Clock.Today.AddDays(-1));
        await office.WithAsync<ErasureService>(e => e.EraseAsync(office.PartnershipId, subject, "She asked", acting));

        await using var context = office.Database.NewContext();
        (await context.People.SingleAsync(p => p.Id == subject)).Name.ShouldBe("Name erased");
        (await context.Set<Account>().CountAsync(a => a.PersonId == subject)).ShouldBe(0);
        (await context.AuditEntries.CountAsync(e => e.Content != null && e.Content.Contains("sian@example.gov.uk"))).ShouldBe(0);
        (await context.AuditEntries.CountAsync(e => e.SubjectId == subject && e.ErasedAt != null)).ShouldBeGreaterThan(0);
        (await office.WithAsync<AuditTrailService, IReadOnlyList<string>>(trail => trail.FaultsAsync())).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Run_RecordsKeptLongEnough_ErasesThemAndNothingElse(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var monitoring = await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Fenmoor");
        var left = await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Siân O’Brien");
        var stayed = await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Aled Parry");
        await EndRolesAsync(office, left, office.Clock.Today);
        var number = await ReceiveAsync(office, monitoring, RequestKind.SubjectAccess, "Siân O’Brien", null);
        var acting = await office.ActingAsync(monitoring);
        await office.WithAsync<SubjectRequestService>(r => r.RespondAsync(office.PartnershipId, number, 1, office.Clock.Today, "Given in full", acting));

        (await RunAsync(office)).Erased.Values.Sum().ShouldBe(0);
        office.Clock.MoveTo(office.Clock.Today.AddYears(3));
        (await RunAsync(office)).Erased["requests"].ShouldBe(1);
        office.Clock.MoveTo(office.Clock.Today.AddYears(3));
        var run = await RunAsync(office);

        run.Erased["people"].ShouldBe(1);
        run.Erased["requests"].ShouldBe(0);
        await using var context = office.Database.NewContext();
        (await context.People.SingleAsync(p => p.Id == left)).ErasedAt.ShouldNotBeNull();
        (await context.People.SingleAsync(p => p.Id == stayed)).Name.ShouldBe("Aled Parry");
        (await office.WithAsync<AuditTrailService, IReadOnlyList<string>>(trail => trail.FaultsAsync())).ShouldBeEmpty();
    }

    private static Task<RetentionRun> RunAsync(WebOffice office) => office.WithAsync<RetentionService, RetentionRun>(retention => retention.RunAsync(office.Program));

    private static async Task<int> ReceiveAsync(WebOffice office, Guid by, RequestKind kind, string about, Guid? person)
    {
        var acting = await office.ActingAsync(by);
        return await office.WithAsync<SubjectRequestService, int>(r => r.ReceiveAsync(office.PartnershipId, new RequestReceived(kind, "Somebody", office.Clock.Today, about, person), acting));
    }

    private static async Task<Disclosure> GatherAsync(WebOffice office, Guid by, RequestKind kind, string about, Guid? person)
    {
        var number = await ReceiveAsync(office, by, kind, about, person);
        var acting = await office.ActingAsync(by);
        var request = await office.WithAsync<SubjectRequestService, SubjectRequest?>(r => r.FindAsync(office.PartnershipId, number, acting.By));
        return await office.WithAsync<DisclosureService, Disclosure>(d => d.GatherAsync(request!, acting));
    }

    private static Task EndRolesAsync(WebOffice office, Guid person, DateOnly lastDay) => office.WithAsync<ConcordatContext>(async context =>
    {
        foreach (var held in await context.RoleHoldings.Where(h => h.PersonId == person).ToListAsync()) held.End(lastDay);
        await context.SaveAsync(office.Program, "Ended role", new AuditSubject("person", person, office.PartnershipId));
    });

    private static async Task<Guid> AddReviewAsync(WebOffice office, string title, string? keptTo)
    {
        var id = Guid.CreateVersion7();
        Guid? organisation = keptTo is null ? null : office.Organisations[keptTo];
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.Add(Review.SetUp(id, office.PartnershipId, await context.NextNumberAsync(office.PartnershipId, "REV"), new ReviewSetUp { Title = title, ConvenedByOffice = "Leader", ConvenedByOrganisationId = organisation, KeptToConvener = keptTo is not null }));
            await context.SaveAsync(office.Program, "Set up review", new AuditSubject("review", id, office.PartnershipId));
        });
        return id;
    }

    private static Task AddActionAsync(WebOffice office, Guid review, string title) => office.WithAsync<ConcordatContext>(async context =>
    {
        var action = RecommendationAction.Create(Guid.CreateVersion7(), office.PartnershipId, review, await context.NextNumberAsync(office.PartnershipId, "ACT"), new ActionDetails(title), office.Clock.Today);
        context.Add(action);
        await context.SaveAsync(office.Program, "Added action", new AuditSubject("action", action.Id, office.PartnershipId));
    });
}
