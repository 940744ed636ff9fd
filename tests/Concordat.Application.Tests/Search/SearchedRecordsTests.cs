using Concordat.Application.Partnerships;
using Concordat.Application.Search;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Search;

public class SearchedRecordsTests
{
    [Theory, BothDatabases]
    public async Task Find_Recommendation_IsFoundFromTheDayItIsIssuedWithItsResponsesAndActions(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office);
        var officer = await ViewerAsync(office, PartnershipRole.ScrutinyOfficer, "Coastwold");
        var id = await AddRecommendationAsync(office, review, "Survey every culvert before winter");

        (await KindsAsync(office, "culvert", officer)).ShouldBeEmpty();
        await ChangeAsync(office, id, r => r.Issue(office.Clock.Today));
        await ChangeAsync(office, id, r => r.Respond(r.Addressees[0].Id, new ResponseGiven(Guid.CreateVersion7(), ResponseDecision.Rejected, "The culverts belong to the drainage board", "Portfolio Holder", office.Clock.GetUtcNow().UtcDateTime, Guid.Empty, Reason: "Not ours"), office.Clock.Today));
        await AddActionAsync(office, review, id, "Write to the drainage board about culverts");

        (await KindsAsync(office, "culvert", officer)).ShouldBe([SearchKind.Recommendation, SearchKind.Response, SearchKind.Action]);
    }

    [Theory, BothDatabases]
    public async Task Find_RecommendationMadeExempt_IsFoundWithAllThatBelongsToItByThoseWhoSeeExemptMatterOnly(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office);
        var officer = await ViewerAsync(office, PartnershipRole.ScrutinyOfficer, "Coastwold");
        var partner = await ViewerAsync(office, PartnershipRole.Partner, "Tidewater");
        var id = await AddRecommendationAsync(office, review, "Survey every culvert before winter");
        await ChangeAsync(office, id, r => r.Issue(office.Clock.Today));
        await ChangeAsync(office, id, r => r.Respond(r.Addressees[0].Id, new ResponseGiven(Guid.CreateVersion7(), ResponseDecision.Accepted, "Culverts will be surveyed", "Portfolio Holder", office.Clock.GetUtcNow().UtcDateTime, Guid.Empty), office.Clock.Today));
        await AddActionAsync(office, review, id, "Survey culverts");
        (await KindsAsync(office, "culvert", partner)).Count.ShouldBe(3);

        await office.WithAsync<ConcordatContext>(async context =>
        {
            var recommendation = await context.Set<Recommendation>().SingleAsync(r => r.Id == id);
            context.Entry(recommendation).Property(r => r.IsExempt).CurrentValue = true;
            await context.SaveAsync(office.Program, "Marked recommendation exempt", new AuditSubject("recommendation", id, office.PartnershipId));
        });

        (await KindsAsync(office, "culvert", partner)).ShouldBeEmpty();
        (await KindsAsync(office, "culvert", officer)).Count.ShouldBe(3);
    }

    [Theory, BothDatabases]
    public async Task Find_StatementPutInConfidence_IsFoundByNobodyNotEvenItsOldWords(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office);
        var officer = await ViewerAsync(office, PartnershipRole.ScrutinyOfficer, "Coastwold");
        var partner = await ViewerAsync(office, PartnershipRole.Partner, "Tidewater");
        var point = await AddPointAsync(office, review, "The switchboard is never answered");
        (await KindsAsync(office, "switchboard", officer)).ShouldBe([SearchKind.KeyPoint]);
        (await KindsAsync(office, "switchboard", partner)).ShouldBeEmpty();

        await office.WithAsync<ConcordatContext>(async context =>
        {
            (await context.Set<KeyPoint>().SingleAsync(p => p.Id == point)).HoldInConfidence();
            await context.SaveAsync(office.Program, "Marked as in confidence", new AuditSubject("key point", point, office.PartnershipId, AuditScope.ReviewInConfidence, review));
        });

        (await KindsAsync(office, "switchboard", officer)).ShouldBeEmpty();
        (await KindsAsync(office, "switchboard", Viewer.Program)).ShouldBeEmpty();
        await office.WithAsync<SearchService>(search => search.RebuildAsync());
        (await KindsAsync(office, "switchboard", Viewer.Program)).ShouldBeEmpty();
        await using var context = office.Database.NewContext();
        (await context.Set<SearchEntry>().CountAsync(e => e.Body.Contains("switchboard"))).ShouldBe(0);
    }

    private static async Task<IReadOnlyList<SearchKind>> KindsAsync(WebOffice office, string words, Viewer viewer) =>
        await office.WithAsync<SearchService, IReadOnlyList<SearchKind>>(async search => [.. (await search.FindAsync(new SearchFor(words), viewer)).Counts.OrderBy(c => c.Key).SelectMany(c => Enumerable.Repeat(c.Key, c.Value))]);

    private static async Task<Viewer> ViewerAsync(WebOffice office, PartnershipRole role, string organisation) => await office.ViewerAsync(await office.AddPersonAsync(role, organisation));

    private static async Task<Guid> AddReviewAsync(WebOffice office)
    {
        var id = Guid.CreateVersion7();
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.Add(Review.SetUp(id, office.PartnershipId, await context.NextNumberAsync(office.PartnershipId, "REV"), new ReviewSetUp { Title = "Flood risk", ConvenedByOffice = "Leader" }));
            await context.SaveAsync(office.Program, "Set up review", new AuditSubject("review", id, office.PartnershipId));
        });
        return id;
    }

    private static async Task<Guid> AddRecommendationAsync(WebOffice office, Guid review, string text)
    {
        var id = Guid.CreateVersion7();
        await office.WithAsync<ConcordatContext>(async context =>
        {
            var recommendation = Recommendation.Create(id, office.PartnershipId, review, await context.NextNumberAsync(office.PartnershipId, "REC"), text);
            recommendation.AddressTo(Addressee.Create(Guid.CreateVersion7(), id, office.Organisations["Coastwold"]));
            context.Add(recommendation);
            await context.SaveAsync(office.Program, "Wrote recommendation", new AuditSubject("recommendation", id, office.PartnershipId));
        });
        return id;
    }

    private static Task ChangeAsync(WebOffice office, Guid id, Action<Recommendation> change) => office.WithAsync<ConcordatContext>(async context =>
    {
        change(await context.Set<Recommendation>().SingleAsync(r => r.Id == id));
        await context.SaveAsync(office.Program, "Changed recommendation", new AuditSubject("recommendation", id, office.PartnershipId));
    });

    private static Task AddActionAsync(WebOffice office, Guid review, Guid recommendation, string title) => office.WithAsync<ConcordatContext>(async context =>
    {
        var action = RecommendationAction.Create(Guid.CreateVersion7(), office.PartnershipId, review, await context.NextNumberAsync(office.PartnershipId, "ACT"), new ActionDetails(title), office.Clock.Today, recommendation);
        context.Add(action);
        await context.SaveAsync(office.Program, "Added action", new AuditSubject("action", action.Id, office.PartnershipId));
    });

    private static async Task<Guid> AddPointAsync(WebOffice office, Guid review, string text)
    {
        var id = Guid.CreateVersion7();
        await office.WithAsync<ConcordatContext>(async context =>
        {
            var session = EvidenceSession.Record(Guid.CreateVersion7(), review, 1, new SessionDetails("First session", office.Clock.Today), office.Clock.Today);
            var witness = Witness.Record(Guid.CreateVersion7(), session, 1, new WitnessDetails("Aled Parry"));
            context.AddRange(session, witness, KeyPoint.Record(id, witness, text, office.Clock.Today, 1));
            await context.SaveAsync(office.Program, "Recorded a key point", new AuditSubject("key point", id, office.PartnershipId));
        });
        return id;
    }
}
