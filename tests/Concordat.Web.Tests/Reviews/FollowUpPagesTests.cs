using System.Net;
using Concordat.Application.Reviews;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Reviews;

public sealed class FollowUpPagesTests
{
    [Fact]
    public async Task FollowUp_PlannedAndRecorded_ShowsTheRatingEverywhere()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor");
        await office.AddActionAsync(review, "Put it on the website", issued, dueOn: new DateOnly(2026, 10, 1));
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync($"{office.Address}/reviews/rev-1/follow-up");
        browser.Text.ShouldContain("The follow-up due on 1 July 2026 is late: no sitting was held or planned for it. Plan one.");
        browser.Text.ShouldContain("ACT-1 was due on 1 October 2026.");
        await browser.SubmitAsync(new() { ["Input.PlannedOn.Day"] = "", ["Input.PlannedOn.Month"] = "", ["Input.PlannedOn.Year"] = "" });
        browser.Errors.ShouldBe(["Enter the day of the sitting."]);
        await browser.SubmitAsync(new() { ["Input.PlannedOn.Day"] = "12", ["Input.PlannedOn.Month"] = "10", ["Input.PlannedOn.Year"] = "2026" });
        browser.Text.ShouldContain("A follow-up was planned for 12 October 2026.");
        browser.Text.ShouldContain("The sitting planned for 12 October 2026 is late: nothing is recorded of it.");
        await browser.GetAsync($"{office.Address}/reviews/rev-1");
        browser.Text.ShouldContain("The sitting planned for 12 October 2026 is late");
        await browser.GetAsync("/my-work");
        browser.Text.ShouldContain("Late: due 12 October 2026");
        await browser.GetAsync($"{office.Address}/reviews/rev-1/follow-up");
        var sitting = browser.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("Record what it found", StringComparison.Ordinal)).GetAttribute("href")!;
        await browser.GetAsync(sitting);
        await browser.SubmitAsync([], "handler=Move");
        browser.Errors.ShouldBe(["Enter the day of the sitting."]);
        await browser.SubmitAsync(new() { ["MoveTo.Day"] = "13", ["MoveTo.Month"] = "10", ["MoveTo.Year"] = "2026" }, "handler=Move");
        browser.Text.ShouldContain("The sitting is now planned for 13 October 2026.");

        await browser.GetAsync(browser.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("Record what it found", StringComparison.Ordinal)).GetAttribute("href")!);
        await browser.SubmitAsync(new() { ["Input.BodyName"] = "Joint Scrutiny Panel", ["Input.Rated[0].Rating"] = "Amber", ["Input.Rated[1].Rating"] = "Red" });
        browser.Errors.ShouldBe(["Say what is unacceptable about ACT-1, so that the lead officer knows what to answer."]);
        browser.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldStartWith("#");
        await browser.SubmitAsync(new() { ["Input.Rated[1].Note"] = "Nothing was done" });

        browser.Text.ShouldContain("Red: ACT-1, Amber: REC-1");
        browser.Text.ShouldContain("Every 3 months. The next is due on 1 January 2027.");
        await browser.GetAsync($"{office.Address}/actions/act-1");
        browser.Text.ShouldContain("Unacceptable: the lead officer is to attend");
        browser.Text.ShouldContain("Nothing was done");
    }

    [Fact]
    public async Task FollowUp_ByOthers_IsSeenAndNotChanged()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync("Fenmoor");
        var sitting = await office.WithAsync<FollowUpService, FollowUp>(service => service.PlanAsync(review.Id, FollowUpKind.Regular, new DateOnly(2026, 10, 12), office.Program));
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");

        await browser.GetAsync($"{office.Address}/reviews/rev-1/follow-up");
        browser.Text.ShouldContain("No recommendation or action is open.");
        browser.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        await browser.GetAsync($"{office.Address}/reviews/rev-1/follow-up/{sitting.Id}");
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/follow-up/{Guid.CreateVersion7()}");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
        await browser.GetAsync($"{office.Address}/reviews/rev-2/follow-up");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CheckIn_AtSixAndTenMonths_ShowsTheDateAndEveryRecommendation()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor", "Coastwold");
        await office.RespondAsync(issued, "Coastwold", ResponseDecision.Rejected);
        await office.AddDraftAsync(review, "Not out yet", "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/reviews/rev-1/check-in");
        browser.Text.ShouldContain("The check-in 6 months after publication was due on 1 October 2026.");
        browser.Text.ShouldContain("Rejected by 1: Coastwold District Council. Awaiting 1: Fenmoor Borough Council.");
        browser.Text.ShouldNotContain("Not out yet");
        await browser.GetAsync($"{office.Address}/reviews/rev-1/check-in?months=10");
        browser.Text.ShouldContain("due on 1 February 2027");
    }

    [Fact]
    public async Task Route_PlannedMovedAndConsidered_IsDrawnWithItsTable()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddReviewAsync();
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/route");
        browser.Text.ShouldContain("no two-month clock runs");

        await browser.GetAsync($"{office.Address}/reviews/rev-1/route/plan?organisation={office.Organisations["Fenmoor"]}");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Enter the body that will consider the report."]);
        await browser.SubmitAsync(new() { ["Input.BodyId"] = office.Bodies["Fenmoor Cabinet"].ToString(), ["Input.PlannedOn.Day"] = "1", ["Input.PlannedOn.Month"] = "10", ["Input.PlannedOn.Year"] = "2026" });
        browser.Text.ShouldContain("Was planned for 1 October 2026; no outcome is recorded");
        browser.Page.QuerySelector("main svg").ShouldNotBeNull();
        await browser.GetAsync($"{office.Address}/reviews/rev-1/route/plan?organisation={office.Organisations["Fenmoor"]}");
        await browser.SubmitAsync(new() { ["Input.BodyName"] = "Executive O'Board" });
        await browser.SubmitAsync([], formAction: "handler=Move", button: "Move down");
        browser.Text.ShouldContain("The order was changed.");
        await browser.GetAsync(browser.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("Record the outcome", StringComparison.Ordinal)).GetAttribute("href")!);
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Enter the day the body considered the report.", "Enter what the body decided or said."]);
        await browser.SubmitAsync(new() { ["Input.ConsideredOn.Day"] = "1", ["Input.ConsideredOn.Month"] = "9", ["Input.ConsideredOn.Year"] = "2026", ["Input.Outcome"] = "Supported" });
        browser.Text.ShouldContain("Considered on 1 September 2026");
        browser.Text.ShouldContain("Supported");
        await browser.SubmitAsync([], formAction: "handler=Remove");
        browser.Text.ShouldContain("The stage was taken off the route.");
    }

    [Fact]
    public async Task Notice_ServedAndAnswered_RunsTheClockWithItsWorking()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddReviewAsync();
        var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/notices/add");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose the council that received the notice."]);
        browser.Page.QuerySelectorAll("select[name='Input.OrganisationId'] option").Select(o => o.TextContent).ShouldBe(["Choose one", "Fenmoor Borough Council"]);
        await browser.SubmitAsync(new() { ["Input.OrganisationId"] = office.Organisations["Fenmoor"].ToString() });
        browser.Errors.ShouldBe(["Choose the overview and scrutiny committee that served the notice.", "Enter the date the council received the notice."]);
        await browser.SubmitAsync(new()
        {
            ["Input.BodyId"] = office.Bodies["Fenmoor Overview and Scrutiny Committee"].ToString(),
            ["Input.NoticeReceivedOn.Day"] = "24",
            ["Input.NoticeReceivedOn.Month"] = "8",
            ["Input.NoticeReceivedOn.Year"] = "2026",
        });
        browser.Text.ShouldContain("The council must respond by 23 October 2026.");
        browser.Text.ShouldContain("Local Government Act 2000 s9FE");
        await browser.GetAsync(browser.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("Record the response", StringComparison.Ordinal)).GetAttribute("href")!);
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Enter the day the council responded.", "Say how the council responded, and where the response is published."]);
        await browser.SubmitAsync(new() { ["Input.RespondedOn.Day"] = "14", ["Input.RespondedOn.Month"] = "10", ["Input.RespondedOn.Year"] = "2026", ["Input.RespondedHow"] = "Cabinet minute 47" });
        browser.Text.ShouldContain("Responded On 14 October 2026: Cabinet minute 47");
    }

    [Fact]
    public async Task Deadlines_UnderOtherRules_MoveTheDates()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddReviewAsync("Fenmoor", published: false, kind: ReviewKind.PeerChallenge, challengeEnded: new DateOnly(2021, 7, 28));
        await office.AddReviewAsync();
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync($"{office.Address}/reviews/rev-1/deadlines");
        browser.Text.ShouldContain("Report and action plan published by 8 September 2021");
        browser.Text.ShouldContain("Under the April 2024 rule the dates would be");
        await browser.SubmitAsync(new() { ["Input.DeadlineRuleSet"] = "2024-04" });
        browser.Text.ShouldContain("It follows the April 2024 rule");
        browser.Text.ShouldContain("Report and action plan published by 28 October 2021");
        await browser.GetAsync($"{office.Address}/reviews/rev-2/deadlines");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("route/plan")]
    [InlineData("notices/add")]
    public async Task Pages_OfRoute_AreForbiddenToCouncillors(string path)
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddReviewAsync();
        var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/reviews/rev-1/{path}?organisation={office.Organisations["Fenmoor"]}");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
