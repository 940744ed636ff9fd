using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Search;

public class SearchPageTests
{
    [Theory, BothDatabases]
    public async Task Search_FromTheBoxOnEveryPage_MarksTheWordsAndEncodesTheRest(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, "Bins & <b>drains</b>");
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");

        await browser.SubmitAsync(new() { ["q"] = "drain" }, "/search");

        browser.Path.ShouldStartWith("/search?");
        browser.Text.ShouldContain("1 result");
        browser.Page.QuerySelectorAll("main mark.search-mark").Select(m => m.TextContent).ShouldBe(["drains"]);
        browser.Page.QuerySelector("main ol a")!.TextContent.Trim().ShouldBe("REV-1: Bins & <b>drains</b>");
        browser.Page.QuerySelector("main ol b").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Search_NothingThere_SaysWhatToDo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");

        await browser.GetAsync("/search?q=elephants");
        browser.Text.ShouldContain("Nothing you can see has all these words. Check the spelling");

        await browser.GetAsync("/search?q=%22%22*&kind=nonsense&page=-4");
        browser.Text.ShouldContain("There is no word in what you typed.");
    }

    [Theory, BothDatabases]
    public async Task Search_ByKindAndPage_KeepsBothInTheAddress(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        for (var i = 0; i < 21; i++) await AddReviewAsync(office, $"Drainage {i}");
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");

        await browser.GetAsync("/search?q=drainage&kind=Review");

        browser.Text.ShouldContain("Showing 1 to 20 of 21.");
        var next = browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        await browser.GetAsync(next);
        browser.Text.ShouldContain("Showing 21 to 21 of 21.");
        browser.Path.ShouldContain("kind=Review");
    }

    private static Task AddReviewAsync(WebOffice office, string title) => office.WithAsync<ConcordatContext>(async context =>
    {
        var review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, await context.NextNumberAsync(office.PartnershipId, "REV"), new ReviewSetUp { Title = title, ConvenedByOffice = "Leader" });
        context.Add(review);
        await context.SaveAsync(office.Program, "Set up review", new AuditSubject("review", review.Id, office.PartnershipId));
    });
}
