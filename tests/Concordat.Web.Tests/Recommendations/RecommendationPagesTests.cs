using System.Net;
using Concordat.Application.Reviews;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Recommendations;

public sealed class RecommendationPagesTests
{
    [Fact]
    public async Task Write_ByOfficer_SavesADraftAndShowsTheSixQuestionTestWithItsWorking()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddReviewAsync(published: false);
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync($"{office.Address}/reviews/rev-1/recommendations");
        browser.Text.ShouldContain("This review has made no recommendation yet. Write the first.");
        await browser.GetAsync($"{office.Address}/reviews/rev-1/recommendations/write");
        await browser.SubmitAsync(new() { ["Input.Text"] = "" });
        browser.Errors.ShouldBe(["Enter the recommendation."]);
        await browser.SubmitAsync(new()
        {
            ["Input.Text"] = "Show set-up costs in every savings report at Bath & North East Somerset",
            ["Input.Addressees"] = office.Organisations["Fenmoor"].ToString(),
            ["Input.Addressees#2"] = office.Organisations["Tidewater"].ToString(),
            ["Input.PrintedNumber"] = "5a",
            ["Input.Who"] = "Section 151 officer",
            ["Input.DueOn.Day"] = "31",
            ["Input.DueOn.Month"] = "3",
            ["Input.DueOn.Year"] = "2027",
        });

        browser.Path.ShouldEndWith("/recommendations/rec-1");
        browser.Heading.ShouldBe("Show set-up costs in every savings report at Bath & North East Somerset");
        browser.Text.ShouldContain("REC-1 was saved as a draft.");
        browser.Text.ShouldContain("Six-question test: 3 of 6, red");
        browser.Text.ShouldContain("Say why it is recommended, and link the finding it rests on.");
        browser.Text.ShouldContain("How was this worked out?");
        browser.Text.ShouldContain("Tidewater Services Ltd");
    }

    [Theory]
    [InlineData("reviews/rev-1/recommendations/write")]
    [InlineData("recommendations/rec-1/reword")]
    [InlineData("recommendations/rec-1/addressees")]
    [InlineData("recommendations/rec-1/issue")]
    [InlineData("recommendations/rec-1/exempt")]
    [InlineData("recommendations/rec-1/close")]
    [InlineData("recommendations/rec-1/reopen")]
    [InlineData("recommendations/rec-1/withdraw")]
    public async Task Pages_ForChange_AreForbiddenToCouncillorsAndMissingWhereNothingIs(string path)
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor");
        var councillor = await office.SignedInAsync(PartnershipRole.Councillor);
        var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await councillor.GetAsync($"{office.Address}/{path}");
        councillor.Status.ShouldBe(HttpStatusCode.Forbidden);
        await officer.GetAsync($"{office.Address}/{path}");
        officer.Status.ShouldBe(HttpStatusCode.OK);
        await officer.GetAsync($"{office.Address}/{path.Replace("-1", "-99", StringComparison.Ordinal)}");
        officer.Status.ShouldBe(HttpStatusCode.NotFound);
        var stranger = office.Anonymous();
        await stranger.GetAsync($"{office.Address}/{path}");
        stranger.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Show_DraftToPartner_IsMissingAndAnonymousIsSentToSignIn()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Tidewater");
        var company = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        var stranger = office.Anonymous();

        await company.GetAsync($"{office.Address}/recommendations/rec-1");
        company.Status.ShouldBe(HttpStatusCode.NotFound);
        await stranger.GetAsync($"{office.Address}/recommendations/rec-1");
        stranger.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Reword_StaleForm_ShowsBothVersionsAndKeepsWhatWasTyped()
    {
        await using var office = await WebOffice.CreateAsync();
        var draft = await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/reword");
        await office.WithAsync<RecommendationService>(service => service.ReviseAsync(new ReviseRecommendation(draft.Id, 1, "Publish the O'Brien plan", null, null, new SixQuestionAnswers(), []), office.Program));

        await browser.SubmitAsync(new() { ["Input.Text"] = "Publish my plan" });

        browser.Errors.Single().ShouldStartWith("Somebody else changed this recommendation");
        browser.Text.ShouldContain("Publish the O'Brien plan");
        browser.Page.QuerySelector("textarea[name='Input.Text']")!.TextContent.ShouldContain("Publish my plan");
        await browser.SubmitAsync([]);
        browser.Heading.ShouldBe("Publish my plan");
    }

    [Fact]
    public async Task Reword_Issued_SaysWhyItCannotBe()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync($"{office.Address}/recommendations/rec-1/reword");

        browser.Text.ShouldContain("REC-1 was issued on 14 October 2026 and cannot be changed. Withdraw it and make another.");
        browser.Page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Addressees_AddedTwiceAndRemoved_SaysWhy()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/addressees");

        await AddAsync(browser, null);
        browser.Errors.ShouldBe(["Choose the organisation it is made to."]);
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/addressees");
        await AddAsync(browser, office.Organisations["Fenmoor"]);
        browser.Errors.Single().ShouldContain("is already made to this organisation and body");
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/addressees");
        await AddAsync(browser, office.Organisations["Coastwold"], "Executive");
        browser.Text.ShouldContain("Coastwold District Council (Executive)");
        await browser.SubmitAsync([], formAction: "?handler=Remove");
        browser.Text.ShouldContain("is no longer made to");
    }

    [Fact]
    public async Task Issue_WithDayToRespondBy_TellsItsAddressees()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor", "Coastwold");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/issue");

        await browser.SubmitAsync(new() { ["Input.RespondBy.Day"] = "1", ["Input.RespondBy.Month"] = "1", ["Input.RespondBy.Year"] = "2026" });
        browser.Errors.ShouldBe(["Enter a day to respond by that is on or after 14 October 2026."]);
        await browser.SubmitAsync(new() { ["Input.RespondBy.Day"] = "31", ["Input.RespondBy.Month"] = "1", ["Input.RespondBy.Year"] = "2027" });

        browser.Text.ShouldContain("REC-1 was issued to Coastwold District Council and Fenmoor Borough Council.");
        browser.Text.ShouldContain("Responses asked for by 31 January 2027");
    }

    [Fact]
    public async Task Exempt_WithoutParagraph_GivesEachErrorAndThenHidesIt()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddIssuedAsync(await office.AddReviewAsync(), "Buy out the contract", null, "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        var company = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/exempt");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose the paragraph of Schedule 12A that makes it exempt.", "Say why it is exempt, and why the public interest in keeping it exempt outweighs the public interest in disclosing it."]);
        await browser.SubmitAsync(new() { ["Input.ExemptParagraph"] = "3", ["Input.ExemptReason"] = "It says what we would pay" });

        browser.Text.ShouldContain("REC-1 is now exempt.");
        browser.Text.ShouldContain("exempt under paragraph 3 of Schedule 12A");
        await company.GetAsync($"{office.Address}/recommendations");
        company.Text.ShouldNotContain("Buy out the contract");
        await company.GetAsync($"{office.Address}/recommendations/rec-1");
        company.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Close_BeforeAndAfterResponses_SaysWhatHoldsItOpen()
    {
        await using var office = await WebOffice.CreateAsync();
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/close");
        browser.Text.ShouldContain("Fenmoor Borough Council has not responded. Wait for its response, or remove it as an addressee.");
        await office.RespondAsync(issued, "Fenmoor", ResponseDecision.Accepted);

        await browser.GetAsync($"{office.Address}/recommendations/rec-1/close");
        await browser.SubmitAsync(new() { ["Input.ClosedByBody"] = "" });
        browser.Errors.ShouldBe(["Enter the body, or the person, that closed it.", "Fenmoor Borough Council accepted this and no action is recorded for it. Say in the closing note how it was done."]);
        await browser.SubmitAsync(new() { ["Input.ClosedByBody"] = "Joint Scrutiny Panel", ["Input.ClosingNote"] = "It is on the website" });
        browser.Text.ShouldContain("Closed by Joint Scrutiny Panel on 14 October 2026.");
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/reopen");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Say why it is reopened."]);
        await browser.SubmitAsync(new() { ["Input.ReopenReason"] = "It was taken down" });
        browser.Text.ShouldContain("reopened on 14 October 2026: It was taken down");
    }

    [Fact]
    public async Task List_ByAddress_FiltersSortsAndKeepsItsState()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        for (var i = 1; i <= 51; i++) await office.AddDraftAsync(review, $"Do thing {i}", "Fenmoor");
        await office.AddIssuedAsync(review, "Publish the plan", new DateOnly(2026, 10, 14), "Coastwold");
        office.Clock.MoveTo(new DateOnly(2026, 10, 15));
        var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/recommendations?page=2");
        browser.Text.ShouldContain("Showing 51 to 52 of 52.");
        await browser.GetAsync($"{office.Address}/recommendations?Overdue=true");
        browser.Text.ShouldContain("Coastwold District Council was asked to respond by 14 October 2026 and has not.");
        browser.Text.ShouldContain("Showing 1 to 1 of 1.");
        await browser.GetAsync($"{office.Address}/recommendations?Status=Draft&Sort=Newest");
        browser.Page.QuerySelector("tbody td a")!.TextContent.ShouldBe("REC-51");
        browser.Page.QuerySelector("select[name=Status] option[selected]")!.GetAttribute("value").ShouldBe("Draft");
        await browser.GetAsync($"{office.Address}/recommendations?Council=Marshland");
        browser.Text.ShouldContain("No recommendation matches. Remove a filter.");
    }

    [Fact]
    public async Task Matrix_OfReview_ShowsEveryAddresseesOwnWordsAndMovesDrafts()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor", "Coastwold", "Tidewater");
        await office.AddDraftAsync(review, "First draft", "Fenmoor");
        await office.AddDraftAsync(review, "Second draft", "Fenmoor");
        await office.RespondAsync(issued, "Fenmoor", ResponseDecision.Accepted, "We will.");
        await office.RespondAsync(issued, "Coastwold", ResponseDecision.Rejected, "We will not, at Bath & North East Somerset's price.");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync($"{office.Address}/reviews/rev-1/recommendations");
        var cells = browser.Page.QuerySelectorAll(".matrix tbody tr:first-child td").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        cells[0].ShouldStartWith("Accepted We will.");
        cells[1].ShouldStartWith("Rejected We will not, at Bath & North East Somerset's price.");
        cells[2].ShouldBe("Awaiting a response");
        browser.Page.QuerySelectorAll(".matrix thead th[class^=council-colour]").Length.ShouldBe(3);
        var forms = browser.Page.QuerySelectorAll("form[action$='handler=Move']");
        forms.Length.ShouldBe(2);
        await browser.SubmitAsync(new() { ["recommendation"] = forms[1].QuerySelector("input[name=recommendation]")!.GetAttribute("value") }, formAction: "?handler=Move", button: "Move up");
        browser.Text.ShouldContain("The order was changed.");
        browser.Text.IndexOf("Second draft", StringComparison.Ordinal).ShouldBeLessThan(browser.Text.IndexOf("First draft", StringComparison.Ordinal));
    }

    private static Task AddAsync(Browser browser, Guid? organisation, string body = "")
    {
        var forms = browser.Page.Forms.Where(f => f.GetAttribute("action") is { } action && action.EndsWith("handler=Remove", StringComparison.Ordinal)).ToList();
        foreach (var form in forms) form.Remove();
        return browser.SubmitAsync(new() { ["Input.Organisation"] = organisation?.ToString() ?? "", ["Input.BodyName"] = body }, formAction: "/addressees");
    }
}
