using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Tests.Publication;

/// <summary>A partnership of two councils and one review with one recommendation, on a database of its own.</summary>
internal sealed class ReportOffice : IAsyncDisposable
{
    private static readonly DateTime At = new(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc);

    private ReportOffice(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public Guid PartnershipId { get; private set; }

    public Guid Fenmoor { get; private set; }

    public Guid Coastwold { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid RecommendationId { get; private set; }

    public ActionContext Program => new(Viewer.Program, At);

    public static async Task<ReportOffice> CreateAsync(DatabaseKind kind, PublicationRule rule = PublicationRule.WithReport, bool kept = false)
    {
        var office = new ReportOffice(await TestDatabase.CreateAsync(kind));
        await using var context = office.Database.NewContext();
        var fenmoor = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, "Fenmoor Borough Council", "Fenmoor");
        fenmoor.Speak(new CouncilWords { PublicPart = "Part 1", ExemptPart = "Part 2" }, null);
        var coastwold = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, "Coastwold District Council", "Coastwold");
        var partnership = Partnership.Create(Guid.CreateVersion7(), "Wash and Wolds Partnership", "wash-and-wolds", new DateOnly(2025, 4, 1));
        partnership.Join(fenmoor.Id, null);
        partnership.Join(coastwold.Id, null);
        context.AddRange(fenmoor, coastwold, partnership);
        await context.SaveAsync(office.Program, "Set up", new AuditSubject("partnership", partnership.Id, partnership.Id));
        var review = Review.SetUp(Guid.CreateVersion7(), partnership.Id, 3, new ReviewSetUp { Title = "Shared services & O’Brien’s depot", ConvenedByOffice = "Portfolio Holder", ConvenedByOrganisationId = fenmoor.Id, PublicationRule = rule, KeptToConvener = kept });
        var recommendation = Recommendation.Create(Guid.CreateVersion7(), partnership.Id, review.Id, 12, "That transition costs are shown in every savings calculation.");
        recommendation.AddressTo(Addressee.Create(Guid.CreateVersion7(), recommendation.Id, fenmoor.Id, "Cabinet"));
        recommendation.RestOn([Guid.CreateVersion7()]);
        context.AddRange(review, recommendation);
        await context.SaveAsync(office.Program, "Set up", new AuditSubject("review", review.Id, partnership.Id));
        (office.PartnershipId, office.Fenmoor, office.Coastwold, office.ReviewId, office.RecommendationId) = (partnership.Id, fenmoor.Id, coastwold.Id, review.Id, recommendation.Id);
        return office;
    }

    public ActionContext As(PartnershipRole role, Guid? organisation = null) =>
        new(new Viewer(null, $"{role} O’Brien", organisation ?? Fenmoor, [new HeldRole(PartnershipId, role, organisation ?? Fenmoor)]), At);

    public async Task<T> WithReportsAsync<T>(Func<ReportService, Task<T>> work)
    {
        await using var context = Database.NewContext();
        return await work(new ReportService(context, new ReportMaterialService(context, new PublishedEvidenceService(context, FixedClock.Usual()), FixedClock.Usual())));
    }

    public Task WithReportsAsync(Func<ReportService, Task> work) => WithReportsAsync(async reports =>
    {
        await work(reports);
        return true;
    });

    public async Task<T> WithPublicationAsync<T>(Func<ReportPublicationService, Task<T>> work)
    {
        await using var context = Database.NewContext();
        return await work(new ReportPublicationService(context, new ReportService(context, new ReportMaterialService(context, new PublishedEvidenceService(context, FixedClock.Usual()), FixedClock.Usual()))));
    }

    public async Task<Review> ReviewAsync()
    {
        await using var context = Database.NewContext();
        return await context.Reviews.AsNoTracking().SingleAsync(r => r.Id == ReviewId);
    }

    public async Task<ReportDraft> DraftAsync() => (await WithReportsAsync(async reports => await reports.FindAsync(await ReviewAsync(), Viewer.Program)))!;

    /// <summary>Begins the report, writes a section and says every implication.</summary>
    public async Task WriteAsync(bool withEquality = true)
    {
        await WithReportsAsync(reports => reports.BeginAsync(ReviewId, Fenmoor, Program));
        var draft = await DraftAsync();
        if (withEquality) await WithReportsAsync(reports => reports.DescribeAsync(ReviewId, draft.Report.Version, new ReportDetails { Title = "Shared services & O’Brien’s depot", LeadOfficer = "Siân O’Brien", Equality = EqualityStanding.ScreenedOut, EqualityNote = "Nothing changes for any group." }, Program));
        foreach (var implication in draft.Implications) await WithReportsAsync(reports => reports.SayImplicationAsync(new SayImplication(implication.Id, implication.Version, null, true, "It asks only for figures."), Program));
        await WriteSectionAsync(ReportHeading.Background, "Three councils share a company.");
    }

    public async Task WriteSectionAsync(ReportHeading kind, string text, bool exempt = false)
    {
        var section = (await DraftAsync()).Sections.Single(one => one.Kind == kind);
        await WithReportsAsync(reports => reports.WriteSectionAsync(new WriteSection { SectionId = section.Id, Version = section.Version, Heading = section.Heading, Text = text, IsExempt = exempt, ExemptParagraphs = exempt ? [3] : [], PublicInterest = exempt ? "Bids are open." : null }, Program));
    }

    public async Task<int> PublishAsync(ActionContext acting, string? note = null, string? equality = null)
    {
        var review = await ReviewAsync();
        return await WithPublicationAsync(async publication =>
        {
            var check = await publication.CheckAsync(review, acting.By);
            return await publication.PublishAsync(new PublishReport(ReviewId, check?.Seen ?? "", note, equality, document => System.Text.Encoding.UTF8.GetBytes(string.Join('\n', document.Lines()))), acting);
        });
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
