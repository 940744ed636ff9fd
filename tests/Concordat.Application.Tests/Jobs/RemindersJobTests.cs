using Concordat.Application.Accounts;
using Concordat.Application.Jobs;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Application.Tests.Accounts;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Jobs;

public class RemindersJobTests
{
    [Theory, BothDatabases]
    public async Task Daily_ReminderRecordedAndNotMailed_IsMailedOnceThoughTheServerWasAway(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, mail: true);
        var owner = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await office.DoJobsAsync();
        office.Letters.Letters.Clear();
        await RecordAsync(office, owner, ReminderStep.Owner);

        office.Letters.FailNext = 1;
        for (var round = 0; round < 3; round++)
        {
            await office.WithAsync<JobService>(s => s.PutDownDailyAsync());
            await office.DoJobsAsync();
            office.Clock.Move(TimeSpan.FromMinutes(10));
        }

        var letter = office.Letters.Letters.ShouldHaveSingleItem();
        letter.To.ShouldBe("bo@coastwold.gov.uk");
        letter.Subject.ShouldBe("REV-7: due on 13 October 2026");
        letter.Text.ShouldStartWith("An action of yours in REV-7 of the Wash and Wolds Partnership was due on 13 October 2026 and is not done.");
        letter.Text.ShouldNotContain("O’Brien", customMessage: "the review's title stays in the office");
    }

    [Theory, BothDatabases]
    public async Task Daily_PublicAddressIsSet_TheMailLeadsToTheRecord(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind, mail: true);
        var owner = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await office.DoJobsAsync();
        office.Letters.Letters.Clear();
        var by = await office.AdministratorAsync();
        await office.WithAsync<PartnershipSettingsService>(s => s.SetAsync(office.PartnershipId, new SetPartnership(new SettingValues { PublicAddress = "https://concordat.fenmoor.gov.uk" }, by.Today, "Agreed", 0), by));
        await RecordAsync(office, owner, ReminderStep.Owner, ReminderSubject.FollowUp);

        await office.WithAsync<JobService>(s => s.PutDownDailyAsync());
        await office.DoJobsAsync();

        office.Letters.Letters.ShouldHaveSingleItem().Text.ShouldEndWith("Sign in and open it:\nhttps://concordat.fenmoor.gov.uk/partnerships/wash-and-wolds-partnership/reviews/rev-7/follow-up\n");
    }

    [Theory, BothDatabases]
    public async Task Daily_MailNotSetUp_SendsNothingAndFailsNothing(DatabaseKind kind)
    {
        await using var office = await AccountOffice.CreateAsync(kind);
        var owner = await office.JoinedAsync("bo@coastwold.gov.uk", PartnershipRole.Officer);
        await RecordAsync(office, owner, ReminderStep.PersonAbove);

        await office.WithAsync<JobService>(s => s.PutDownDailyAsync());
        await office.DoJobsAsync();

        office.Letters.Letters.ShouldBeEmpty();
        (await office.WithAsync<JobService, IReadOnlyList<Job>>(s => s.GivenUpAsync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Kinds_All_HaveNamesOfTheirOwn()
    {
        await using var office = await AccountOffice.CreateAsync(DatabaseKind.Sqlite, empty: true);

        var names = await office.WithAsync<IEnumerable<IJobKind>, List<string>>(kinds => Task.FromResult(kinds.Select(k => k.Name).ToList()));

        names.ShouldBeUnique();
        names.ShouldContain("retention");
    }

    private static async Task RecordAsync(AccountOffice office, Account owner, ReminderStep step, ReminderSubject subject = ReminderSubject.Action)
    {
        var by = await office.AdministratorAsync();
        await using var context = office.Database.NewContext();
        var review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, 7, new ReviewSetUp { Title = "What O’Brien said about the depot", ConvenedByOffice = "Portfolio Holder for Transformation" });
        context.Add(review);
        context.Add(Reminder.Record(Guid.CreateVersion7(), office.PartnershipId, review.Id, subject, Guid.CreateVersion7(), null, step, new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 14), owner.PersonId, by.At));
        await context.SaveAsync(by, "Recorded a reminder", new AuditSubject("review", review.Id, office.PartnershipId));
    }
}
