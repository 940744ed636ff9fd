using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Application.Search;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Concordat.Web.Tests.Pages.Reviews;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Search;

public class SearchMoreTests
{
    [Theory, BothDatabases]
    public async Task Search_PersonByNameAndJob_IsFoundWithTheWordsMarkedByWhoMaySeePeople(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Siân Ferrier-Jones");
        using var officer = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);
        using var peer = await office.SignedInAsync(PartnershipRole.PeerReviewer, null);
        using var partner = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");

        await officer.GetAsync("/search?q=sian+ferr");
        officer.Text.ShouldContain("1 person Siân Ferrier-Jones");
        officer.Page.QuerySelectorAll("#people-found ~ ul mark").Select(m => m.TextContent).ShouldBe(["Siân", "Ferrier"]);
        foreach (var browser in new[] { peer, partner })
        {
            await browser.GetAsync("/search?q=ferrier");
            browser.Text.ShouldContain("Nothing found");
        }
    }

    [Theory, BothDatabases]
    public async Task Search_MinorityReportTermsAndPublishedReport_AreFoundByWhoMaySeeThem(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync("Fenmoor", published: false, kept: true);
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.Add(MinorityReport.Submit(Guid.CreateVersion7(), review.Id, ["Councillor O’Brien"], "The heronry should have been asked.", new DateOnly(2026, 9, 1)));
            context.Add(TermsOfReferenceVersion.Keep(Guid.CreateVersion7(), review.Id, 1, "1. To look into the heronry.", null, null, office.Clock.GetUtcNow().UtcDateTime, null));
            var document = new ReportDocument("Report", "Part A", null, [], [new ReportDocumentSection(1, ReportHeading.Findings, "Findings", [ReportBlock.Paragraph("The heronry costs £2 a year.")])]);
            var secret = new ReportDocument("Report", "Part B", null, [], [new ReportDocumentSection(1, ReportHeading.Findings, "Findings", [ReportBlock.Paragraph("The heronry’s contract.")])]);
            context.Add(ReportVersion.Keep(Guid.CreateVersion7(), office.PartnershipId, review.Id, 1, office.Clock.GetUtcNow().UtcDateTime, null, "O’Brien", null, null, new PublishedPart(ReportDocumentJson.Write(document), [1], "x"), new PublishedPart(ReportDocumentJson.Write(secret), [1], "x")));
            await context.SaveAsync(office.Program, "Set up", new AuditSubject("review", review.Id, office.PartnershipId));
        });
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var administrator = await office.SignedInAsync(PartnershipRole.Administrator);
        using var coastwold = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");

        await officer.GetAsync("/search?q=heronry");
        officer.Text.ShouldContain("3 results");
        officer.Page.QuerySelectorAll("main mark").Length.ShouldBeGreaterThanOrEqualTo(3);
        officer.Text.ShouldContain("The heronry costs £2 a year.");
        officer.Text.ShouldNotContain("contract");
        await administrator.GetAsync("/search?q=heronry");
        administrator.Text.ShouldContain("2 results", customMessage: "a minority report is for those who see findings");
        await coastwold.GetAsync("/search?q=heronry");
        coastwold.Text.ShouldContain("Nothing found");
    }

    [Theory, BothDatabases]
    public async Task Rebuild_IndexOfAnEarlierProgram_FindsWhatItDidNot(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.SetUpAsync();
        await using var context = office.Database.NewContext();
        context.RemoveRange(context.Set<SearchEntry>());
        context.Settings.Single(s => s.Name == "search-index").Value = "1";
        await context.SaveAsync(office.Program, "Made as an earlier program made it", new AuditSubject("settings", office.PartnershipId, office.PartnershipId));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => office.WithAsync<SearchService>(s => s.RebuildIfOlderAsync())));

        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);
        await browser.GetAsync("/search?q=shared+services");
        browser.Text.ShouldContain("1 result");
    }
}
