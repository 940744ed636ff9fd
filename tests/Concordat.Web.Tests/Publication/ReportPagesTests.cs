using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;
using static Concordat.Web.Tests.Publication.PublishedOffice;

namespace Concordat.Web.Tests.Publication;

public class ReportPagesTests
{
    private const string Report = "/partnerships/wash-and-wolds/reviews/rev-3/report";

    [Theory, BothDatabases]
    public async Task Report_FromBeginningToPublished_IsWrittenThroughItsPages(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "That transition costs are shown.");
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await officer.GetAsync($"{Report}/begin");
        await officer.SubmitAsync(new() { ["Input.TemplateOrganisationId"] = office.Organisations["Fenmoor"].ToString() });
        officer.Path.ShouldBe(Report);
        officer.Text.ShouldContain("The implication “Legal (monitoring officer)” is empty.");
        officer.Text.ShouldContain("Before it can be published");

        await officer.GetAsync($"{Report}/head");
        await officer.SubmitAsync(new() { ["Input.Title"] = "Shared services", ["Input.LeadOfficer"] = "Siân O’Brien", ["Input.MeetingOn.Day"] = "3", ["Input.MeetingOn.Month"] = "11", ["Input.MeetingOn.Year"] = "2026", ["Input.Equality"] = "ScreenedOut", ["Input.EqualityNote"] = "" });
        officer.Errors.ShouldBe(["Say why screening found that no equality analysis is needed."]);
        await officer.SubmitAsync(new() { ["Input.EqualityNote"] = "Nothing changes for any group." });
        officer.Text.ShouldContain("3 November 2026");

        var implications = officer.Page.QuerySelectorAll("a[href*='/implications/']").Select(a => a.GetAttribute("href")!).ToList();
        implications.Count.ShouldBe(13);
        await officer.GetAsync(implications[0]);
        await officer.SubmitAsync(new() { ["Input.Applies"] = "no" });
        officer.Errors.ShouldBe(["Say why it is not applicable."]);
        foreach (var href in implications)
        {
            await officer.GetAsync(href);
            await officer.SubmitAsync(new() { ["Input.Applies"] = "no", ["Input.NotApplicableReason"] = "Only figures are asked for." });
            officer.Path.ShouldBe(Report);
        }

        await officer.GetAsync(officer.Page.QuerySelectorAll("a[href*='/sections/']").First(a => a.TextContent == "Background").GetAttribute("href")!);
        await officer.SubmitAsync(new() { ["Input.Text"] = "Three councils.\n\n- share\n- a company" });
        officer.Text.ShouldContain("The section “Background” was saved.");
        await officer.GetAsync($"{Report}/draft");
        officer.Text.ShouldContain("2.1 Three councils.");
        officer.Page.QuerySelectorAll(".report-document ul li").Select(li => li.TextContent).ShouldBe(["share", "a company"]);

        await officer.GetAsync($"{Report}/publish");
        await officer.SubmitAsync([], button: "Publish version 1");
        officer.Path.ShouldBe(Report);
        officer.Text.ShouldContain("Version 1 of the report was published.");
        await officer.GetAsync($"{Report}/versions/1");
        officer.Text.ShouldContain("That transition costs are shown.");
        (await office.Anonymous().Client.GetAsync("/public/wash-and-wolds/reviews/rev-3")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [BothDatabases(PartnershipRole.Councillor, "/begin")]
    [BothDatabases(PartnershipRole.Councillor, "/head")]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "/sections")]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "/publish")]
    [BothDatabases(PartnershipRole.Partner, "/draft")]
    [BothDatabases(PartnershipRole.Partner, "/draft.docx")]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "/versions/1/exempt")]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "/versions/1/exempt.docx")]
    public async Task Report_RoleThatMayNot_IsForbidden(DatabaseKind kind, PartnershipRole role, string page)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "One.");
        await PublishAsync(office, review);
        using var browser = await office.SignedInAsync(role);

        (await browser.Client.GetAsync(Report + page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [BothDatabases("/head")]
    [BothDatabases("/draft")]
    [BothDatabases("/publish")]
    [BothDatabases("/versions/1")]
    [BothDatabases("/versions/1/changes")]
    [BothDatabases("/versions/1/report.docx")]
    [BothDatabases("/sections/0199e000-0000-7000-8000-000000000001")]
    [BothDatabases("/implications/0199e000-0000-7000-8000-000000000001")]
    public async Task Report_NotBegun_PagesAreNotThere(DatabaseKind kind, string page)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, 3);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        (await browser.Client.GetAsync(Report + page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Report_KeptToAnotherCouncil_IsNotThere(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, 3, kept: true);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");

        (await browser.Client.GetAsync(Report)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Section_SavedByAnotherFirst_ShowsBothAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "One.");
        await PublishAsync(office, review);
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await browser.GetAsync(Report);
        await browser.GetAsync(browser.Page.QuerySelectorAll("a[href*='/sections/']").First(a => a.TextContent == "Background").GetAttribute("href")!);
        await WriteAsync(office, review, ReportHeading.Background, "Theirs.");

        await browser.SubmitAsync(new() { ["Input.Text"] = "Mine." });

        browser.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Mine.");
        browser.Page.QuerySelector("#both-versions").ShouldNotBeNull();
        browser.Text.ShouldContain("Theirs.");
        await browser.SubmitAsync([]);
        browser.Path.ShouldBe(Report);
    }

    [Theory, BothDatabases]
    public async Task Publish_ExemptSection_IsOnlyForThoseWhoMaySeeIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "One.");
        await PublishAsync(office, review);
        await WriteAsync(office, review, ReportHeading.Risk, "The bidder asked for £7.2m.", exempt: true);
        await PublishAgainAsync(office, review, "Adds the risk.");
        using var councillor = await office.SignedInAsync(PartnershipRole.Councillor);
        using var officer = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);

        await councillor.GetAsync($"{Report}/versions/2/exempt");
        councillor.Text.ShouldContain("£7.2m");
        foreach (var page in new[] { Report, $"{Report}/draft", $"{Report}/versions/2", $"{Report}/versions/2/changes" })
        {
            await officer.GetAsync(page);
            officer.Status.ShouldBe(HttpStatusCode.OK);
            officer.Text.ShouldNotContain("7.2m");
        }
    }

    [Theory, BothDatabases]
    public async Task Sections_AddMoveAndTakeOut_AreSaved(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, 3);
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await officer.GetAsync($"{Report}/begin");
        await officer.SubmitAsync(new() { ["Input.TemplateOrganisationId"] = "usual" });

        await officer.GetAsync($"{Report}/sections");
        await officer.SubmitAsync(new() { ["Input.Heading"] = "" }, "handler=Add");
        officer.Errors.ShouldBe(["Enter the heading of the section."]);
        await officer.SubmitAsync(new() { ["Input.Heading"] = "5. What neighbours say" }, "handler=Add");
        Headings(officer)[^1].ShouldBe("5. What neighbours say");
        var forms = officer.Page.QuerySelectorAll("form[action*='up=true']").Select(f => f.GetAttribute("action")!).ToList();
        await officer.SubmitAsync([], forms[^1]);
        Headings(officer)[^2].ShouldBe("5. What neighbours say");
        await officer.SubmitAsync([], officer.Page.QuerySelectorAll("form[action*='handler=Remove']").Select(f => f.GetAttribute("action")!).First());
        Headings(officer)[0].ShouldBe("Purpose of the report");

        static List<string> Headings(Browser browser) => [.. browser.Page.QuerySelectorAll("tbody th").Select(th => th.TextContent)];
    }

    [Theory, BothDatabases]
    public async Task Template_OwnWordsAndOrder_AreWhatAReportBeginsWith(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, 3);
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await officer.GetAsync($"/partnerships/wash-and-wolds/report-templates/{office.Organisations["Fenmoor"]}");

        await officer.SubmitAsync(new() { ["Input.Headings"] = "Recommendations = 5 What we ask\nFindings = 7 What we found\nWhat neighbours say\nRisk\nrisk" });
        officer.Errors.ShouldBe(["“Risk” is there 2 times. Keep one."]);
        await officer.SubmitAsync(new() { ["Input.Headings"] = "Recommendations = 5 What we ask\nFindings = 7 What we found\nWhat neighbours say\nRisk" });

        officer.Text.ShouldContain("There is no heading for the available options.");
        officer.Text.ShouldContain("The heading “7 What we found” has the number 7 and comes after 5.");
        await officer.GetAsync($"{Report}/begin");
        await officer.SubmitAsync(new() { ["Input.TemplateOrganisationId"] = office.Organisations["Fenmoor"].ToString() });
        officer.Page.QuerySelectorAll("a[href*='/sections/']").Select(a => a.TextContent).ShouldBe(["5 What we ask", "7 What we found", "What neighbours say", "Risk"]);
        await officer.GetAsync($"/partnerships/wash-and-wolds/report-templates/{office.Organisations["Tidewater"]}");
        officer.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Exempt_WhatAVersionHas_IsWarnedOfBeforeTheButton(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "That transition costs are shown.");
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await officer.GetAsync("/partnerships/wash-and-wolds/recommendations/rec-12/exempt");
        officer.Text.ShouldNotContain("What was published stays published");
        await PublishAsync(office, review);
        const string warning = "Version 1 of the report, published on 14 October 2026, has these words. What was published stays published";

        await officer.GetAsync("/partnerships/wash-and-wolds/recommendations/rec-12/exempt");
        officer.Text.ShouldContain(warning);
        officer.Text.IndexOf(warning, StringComparison.Ordinal).ShouldBeLessThan(officer.Text.IndexOf("Mark as exempt", StringComparison.Ordinal));
        await officer.GetAsync(Report);
        var sections = officer.Page.QuerySelectorAll("a[href*='/sections/']").ToDictionary(a => a.TextContent, a => a.GetAttribute("href")!);
        await officer.GetAsync(sections["Background"]);
        officer.Text.ShouldContain(warning);
        await officer.GetAsync(sections["Risk"]);
        officer.Text.ShouldNotContain("What was published stays published");
    }
}
