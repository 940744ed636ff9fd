using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class ReviewListTests
{
    [Theory, BothDatabases]
    public async Task List_Empty_SaysWhatToDo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await officer.GetAsync($"{office.Address}/reviews");

        officer.Text.ShouldContain("Set up the first one");
    }

    [Theory, BothDatabases]
    public async Task List_Filtered_ShowsWhatFitsAndKeepsItInTheAddress(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.SetUpAsync();
        await office.SetUpAsync(r => r with { Title = "Peer challenge 2026", Kind = ReviewKind.PeerChallenge, ConvenedByBodyId = office.Bodies["Fenmoor Cabinet"] });
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/reviews?Words=OTHERS");
        Titles(browser).ShouldBe([ReviewKit.Title]);
        await browser.GetAsync($"{office.Address}/reviews?Kind=PeerChallenge");
        Titles(browser).ShouldBe(["Peer challenge 2026"]);
        await browser.GetAsync($"{office.Address}/reviews?Council={office.Organisations["Fenmoor"]}");
        Titles(browser).ShouldBe(["Peer challenge 2026"]);
        await browser.GetAsync($"{office.Address}/reviews?Council=joint");
        Titles(browser).ShouldBe([ReviewKit.Title]);
        await browser.GetAsync($"{office.Address}/reviews?Status=Closed");
        browser.Text.ShouldContain("No review fits");
        await browser.GetAsync($"{office.Address}/reviews?Order=title&Words=e");
        Titles(browser).ShouldBe(["Peer challenge 2026", ReviewKit.Title]);
        browser.Page.QuerySelector("a.sortable-heading[href*='Order=-title']")!.GetAttribute("href")!.ShouldContain("Words=e");
    }

    [Theory, BothDatabases]
    public async Task List_ReviewKeptToOneCouncil_IsNotThereForAnother(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync(r => r.KeptToFenmoor(office));
        using var fenmoor = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");
        using var coastwold = await office.SignedInAsync(PartnershipRole.MonitoringOfficer, "Coastwold");

        await fenmoor.GetAsync($"{office.Address}/reviews");
        fenmoor.Text.ShouldContain(ReviewKit.Title);
        await coastwold.GetAsync($"{office.Address}/reviews");
        coastwold.Text.ShouldNotContain(ReviewKit.Title);
        await coastwold.GetAsync(office.AddressOf(review));
        coastwold.Status.ShouldBe(HttpStatusCode.NotFound);
        await coastwold.GetAsync($"{office.Address}/audit-trail");
        coastwold.Text.ShouldNotContain("Set up review");
        await coastwold.GetAsync(office.Address);
        coastwold.Text.ShouldNotContain(ReviewKit.Title);
    }

    [Theory, BothDatabases]
    public async Task Overview_LateReview_SaysSo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.SetUpAsync(r => r with { ReportBy = office.Clock.Today.AddDays(-1) });
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync(office.Address);

        browser.Text.ShouldContain("was to report by 13 October 2026");
        browser.Page.QuerySelectorAll(".council-card").Length.ShouldBe(4);
        browser.Text.ShouldContain("Fenmoor Borough Council");
    }

    private static IEnumerable<string> Titles(Browser browser) => browser.Page.QuerySelectorAll("main tbody th a").Select(a => a.TextContent.Trim());
}
