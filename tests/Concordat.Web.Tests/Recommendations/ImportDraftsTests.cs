using System.Net;
using System.Text;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Recommendations;

public sealed class ImportDraftsTests
{
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Export_TakenInAgain_ChangesNothing(string format)
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "=Publish the plan, at \"Bath & North East Somerset\";\nand mean it", new DateOnly(2026, 12, 1), "Fenmoor", "Tidewater");
        await office.RespondAsync(issued, "Fenmoor", ResponseDecision.Accepted);
        await office.AddDraftAsync(review, new string('x', 200), "Coastwold");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations");
        var href = browser.Page.QuerySelectorAll("main a").First(a => a.GetAttribute("href")!.Contains($"handler=Export&format={format}", StringComparison.Ordinal)).GetAttribute("href")!;
        var file = await browser.Client.GetByteArrayAsync(href);

        await browser.GetAsync($"{office.Address}/recommendations/import-drafts");
        await UploadAsync(browser, $"recommendations.{format}", file);

        browser.Text.ShouldContain("Every row says what is stored already, so there is nothing to take in.");
        browser.Page.QuerySelectorAll("tbody .govuk-tag").Select(t => t.TextContent).ShouldBe(["No change", "No change"]);
    }

    [Fact]
    public async Task Import_WithFaults_NamesEachRowAndSavesNothing()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/import-drafts");

        await UploadAsync(browser, "r.csv", "Reference,Review,Recommendation,Made to,To be done by\n,REV-1,Good,Fenmoor,\nREC-1,,Changed,,\n,REV-9,Bad review,Atlantis,31 February\nREC-7,,,,"u8.ToArray());

        browser.Text.ShouldContain("Nothing was saved, because some rows cannot be taken in.");
        browser.Text.ShouldContain("REC-1 was issued on 14 October 2026 and cannot be changed. Withdraw it and make another.");
        browser.Text.ShouldContain("There is no review REV-9 that you may see.");
        browser.Text.ShouldContain("“Atlantis” is not an organisation of this partnership.");
        browser.Text.ShouldContain("“31 February” under “To be done by” is not a date.");
        browser.Text.ShouldContain("There is no recommendation REC-7 that you may see.");
        browser.Page.QuerySelectorAll("form[action$='handler=Import']").ShouldBeEmpty();
        await browser.GetAsync($"{office.Address}/recommendations");
        browser.Text.ShouldContain("Showing 1 to 1 of 1.");
    }

    [Fact]
    public async Task Import_NewAndChangedRows_AreTakenInTogether()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/import-drafts");
        var file = Encoding.UTF8.GetBytes("Reference,Review,Recommendation,Made to,Who,To be done by\nREC-1,REV-1,Publish the O'Brien plan,Coastwold (Executive); Fenmoor Borough Council,Head of Finance,31/3/2027\n,rev-1,Ask the company,Tidewater,,\n,REV-1,Ask again,,,\n");

        await UploadAsync(browser, "r.csv", file);
        browser.Text.ShouldContain("Changes: the words, the six questions and whom it is made to.");
        await browser.SubmitAsync([], formAction: "handler=Import");

        browser.Text.ShouldContain("2 recommendations were added and 1 draft was changed.");
        browser.Text.ShouldContain("Ask the company");
        await browser.GetAsync($"{office.Address}/recommendations/rec-1");
        browser.Heading.ShouldBe("Publish the O'Brien plan");
        browser.Text.ShouldContain("Coastwold District Council (Executive)");
        await browser.GetAsync($"{office.Address}/reviews/rev-1/recommendations");
        browser.Text.IndexOf("Ask the company", StringComparison.Ordinal).ShouldBeLessThan(browser.Text.IndexOf("Ask again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_NoFileOrNotATable_SaysSo()
    {
        await using var office = await WebOffice.CreateAsync();
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/import-drafts");

        await browser.SubmitAsync([], formAction: "handler=Preview");
        browser.Errors.ShouldBe(["Choose a CSV file or an Excel workbook."]);
        await UploadAsync(browser, "r.csv", "Apples,Pears\n1,2\n"u8.ToArray());
        browser.Errors.ShouldBe(["The first row must hold the headings, “Recommendation” among them."]);
        var councillor = await office.SignedInAsync(PartnershipRole.Councillor);
        await councillor.GetAsync($"{office.Address}/recommendations/import-drafts");
        councillor.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Export_ByPartner_LeavesTheSixQuestionsOut()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Tidewater");
        var company = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");

        var text = await company.Client.GetStringAsync($"{office.Address}/recommendations?handler=Export&format=csv");

        text.ShouldContain("Publish the plan");
        text.ShouldNotContain("Why,");
    }

    private static Task UploadAsync(Browser browser, string name, byte[] content) => browser.UploadAsync("TableFile", name, content, formAction: "handler=Preview");
}
