using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Storage.Audit;

public class HistoryTests
{
    private static readonly DateTime At = new(2026, 10, 14, 9, 5, 0, DateTimeKind.Utc);
    private static readonly Guid PartnershipId = new("0199d000-0000-7000-8000-000000000010");

    [Theory, BothDatabases]
    public async Task Of_ChangedReview_SaysItInWords(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (review, fenmoor, _) = await ReviewAsync(database);
        await using var context = database.NewContext();

        var history = await new HistoryService(context).OfAsync(By(PartnershipRole.Councillor, fenmoor), PartnershipId, review);

        history.Select(h => h.What).ShouldBe(["Changed review", "Set up review"]);
        history[0].Who.ShouldBe("Concordat");
        history[0].Why.ShouldBe("The panel asked");
        history[0].Changes.ShouldContain(new HistoryChange("Review", "Kind", "Scrutiny panel", "Task and finish", false));
        history[0].Changes.ShouldContain(new HistoryChange("Review", "Report by", null, "3 March 2027", false));
        history[0].Changes.ShouldContain(new HistoryChange("Review", "Convened by organisation", null, "Fenmoor Borough Council", false));
        history[1].Changes.ShouldNotContain(c => c.Property == "Partnership");
    }

    [Theory, BothDatabases]
    public async Task Of_EntryOfOneOrganisation_IsForItsPeopleOnly(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (_, fenmoor, coastwold) = await ReviewAsync(database);
        var subject = Guid.CreateVersion7();
        await WriteAsync(database, new AuditSubject("review", subject, PartnershipId, AuditScope.Organisation, fenmoor));
        await using var context = database.NewContext();
        var history = new HistoryService(context);

        (await history.OfAsync(By(PartnershipRole.Councillor, fenmoor), PartnershipId, subject)).Count.ShouldBe(1);
        (await history.OfAsync(By(PartnershipRole.Councillor, coastwold), PartnershipId, subject)).ShouldBeEmpty();
        (await history.OfAsync(By(PartnershipRole.MonitoringOfficer, coastwold), PartnershipId, subject)).ShouldBeEmpty();
        (await history.TrailAsync(By(PartnershipRole.MonitoringOfficer, coastwold), PartnershipId, new HistoryFilter(null, null, null, null))).Entries.ShouldNotContain(e => e.What == "Did something");
    }

    [Theory, BothDatabases]
    public async Task Of_EntryInConfidence_IsForNobodyTheReviewDoesNotName(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (review, fenmoor, _) = await ReviewAsync(database);
        var subject = Guid.CreateVersion7();
        await WriteAsync(database, new AuditSubject("witness", subject, PartnershipId, AuditScope.ReviewInConfidence, review));
        await using var context = database.NewContext();

        foreach (var role in Enum.GetValues<PartnershipRole>())
        {
            (await new HistoryService(context).OfAsync(By(role, fenmoor), PartnershipId, subject)).ShouldBeEmpty($"{role}");
        }
    }

    [Theory, BothDatabases]
    public async Task Of_EntryOfTheProgram_IsForThoseWhoReadTheTrail(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (_, fenmoor, _) = await ReviewAsync(database);
        var subject = Guid.CreateVersion7();
        await WriteAsync(database, new AuditSubject("setting", subject, PartnershipId, AuditScope.Program));
        await using var context = database.NewContext();
        var history = new HistoryService(context);

        (await history.OfAsync(By(PartnershipRole.Auditor, null), PartnershipId, subject)).Count.ShouldBe(1);
        (await history.OfAsync(By(PartnershipRole.ScrutinyOfficer, fenmoor), PartnershipId, subject)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Of_EntryAboutExemptMatter_IsForThoseWhoSeeExemptMatterAndNotForAdministrators(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (_, fenmoor, _) = await ReviewAsync(database);
        var subject = Guid.CreateVersion7();
        await WriteAsync(database, new AuditSubject("recommendation", subject, PartnershipId, AuditScope.ExemptMatter));
        await using var context = database.NewContext();
        var history = new HistoryService(context);

        (await history.OfAsync(By(PartnershipRole.ScrutinyOfficer, fenmoor), PartnershipId, subject)).Count.ShouldBe(1);
        (await history.OfAsync(By(PartnershipRole.Administrator, fenmoor), PartnershipId, subject)).ShouldBeEmpty();
        (await history.OfAsync(By(PartnershipRole.Officer, fenmoor), PartnershipId, subject)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Trail_SomebodyWhoMayNotReadIt_IsRefused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (_, fenmoor, _) = await ReviewAsync(database);
        await using var context = database.NewContext();

        await Should.ThrowAsync<RefusedException>(() => new HistoryService(context).TrailAsync(By(PartnershipRole.ScrutinyOfficer, fenmoor), PartnershipId, new HistoryFilter(null, null, null, null)));
    }

    [Theory, BothDatabases]
    public async Task Trail_FilteredByDayAndAction_ShowsThatAlone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await ReviewAsync(database);
        await using var context = database.NewContext();
        var history = new HistoryService(context);
        var day = new DateOnly(2026, 10, 14);

        (await history.TrailAsync(By(PartnershipRole.Auditor, null), PartnershipId, new HistoryFilter(null, "Set up review", day, day))).Entries.Count.ShouldBe(1);
        (await history.TrailAsync(By(PartnershipRole.Auditor, null), PartnershipId, new HistoryFilter(null, null, day.AddDays(1), null))).Total.ShouldBe(0);
    }

    private static Viewer By(PartnershipRole role, Guid? organisation) =>
        new(new Guid("0199d000-0000-7000-8000-000000000020"), "Siân O’Brien", organisation, [new HeldRole(PartnershipId, role, organisation)]);

    private static async Task<(Guid Review, Guid Fenmoor, Guid Coastwold)> ReviewAsync(TestDatabase database)
    {
        await using var context = database.NewContext();
        var partnership = Partnership.Create(PartnershipId, "Wash and Wolds Partnership", "wash-and-wolds", null);
        var fenmoor = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, "Fenmoor Borough Council", "Fenmoor");
        var coastwold = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, "Coastwold District Council", "Coastwold");
        context.AddRange(partnership, fenmoor, coastwold);
        await context.SaveAsync(new ActionContext(Viewer.Program, At.AddDays(-30)), "Set up partnership", new AuditSubject("partnership", Guid.CreateVersion7(), null));
        var setUp = new ReviewSetUp { Title = "Review of “shared” services", ConvenedByOffice = "The Leader" };
        var review = Review.SetUp(Guid.CreateVersion7(), PartnershipId, 1, setUp);
        context.Add(review);
        await context.SaveAsync(new ActionContext(Viewer.Program, At), "Set up review", new AuditSubject("review", review.Id, PartnershipId));
        review.Change(setUp with { Kind = ReviewKind.TaskAndFinish, ReportBy = new DateOnly(2027, 3, 3), ConvenedByOrganisationId = fenmoor.Id });
        await context.SaveAsync(new ActionContext(Viewer.Program, At, "The panel asked"), "Changed review", new AuditSubject("review", review.Id, PartnershipId));
        return (review.Id, fenmoor.Id, coastwold.Id);
    }

    private static async Task WriteAsync(TestDatabase database, AuditSubject subject)
    {
        await using var context = database.NewContext();
        context.Add(Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Partner, "Partner", "Partner"));
        await context.SaveAsync(new ActionContext(Viewer.Program, At), "Did something", subject);
    }

    [Fact]
    public async Task Words_OfEveryPropertyInTheTrail_AreNoProgramWords()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.NewContext();
        string[] programWords = ["json", "sha256", "hash", "stamp", "normalized", "guid", "utc", "bytes", "slug", "pence", "enabled", "token"];

        var said = context.Model.GetEntityTypes().Where(type => type.FindAnnotation("Concordat:NotAudited") is null)
            .SelectMany(type => type.GetProperties().Select(property => (Type: type.ClrType.Name, Property: property.Name, Words: HistoryPropertyWords.For(property.Name))))
            .Where(one => one.Words is not null).ToList();

        said.Count.ShouldBeGreaterThan(100);
        said.Where(one => one.Words!.Split(' ').Intersect(programWords, StringComparer.OrdinalIgnoreCase).Any()).ShouldBeEmpty();
        HistoryPropertyWords.For("ExemptJson").ShouldBeNull();
        HistoryPropertyWords.For("PublicWordSha256").ShouldBeNull();
        HistoryPropertyWords.For("ReportBy").ShouldBe("Report by");
    }
}
