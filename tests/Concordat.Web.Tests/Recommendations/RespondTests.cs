using System.Net;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Recommendations;

public sealed class RespondTests
{
    [Fact]
    public async Task Respond_EachDecision_AsksForWhatItNeeds()
    {
        await using var office = await WebOffice.CreateAsync();
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer, name: "Siobhán O'Brien");
        await browser.GetAsync(Path(office, issued, "Fenmoor"));
        browser.Page.QuerySelector("input[name='Input.RespondedByName']")!.GetAttribute("value").ShouldBe("Siobhán O'Brien");

        await browser.SubmitAsync(new() { ["Input.RespondedByName"] = "", ["Input.Cost"] = "lots" });
        browser.Errors.ShouldBe(["Enter the cost in pounds, such as 11,250 or 11,250.50."]);
        await browser.SubmitAsync(new() { ["Input.RespondedByName"] = "", ["Input.Cost"] = "11,250.50" });
        browser.Errors.ShouldBe(["Choose what was decided.", "Enter the response in the organisation's own words.", "Enter who gave the response.", "Say whether the cost is revenue or capital."]);
        await browser.SubmitAsync(new() { ["Input.Decision"] = "PartlyAccepted", ["Input.Words"] = "Some of it", ["Input.RespondedByName"] = "Leader", ["Input.Cost"] = "" });
        browser.Errors.ShouldBe(["Say which part is not accepted.", "Say why that part is not accepted."]);
        await browser.SubmitAsync(new() { ["Input.Decision"] = "Rejected" });
        browser.Errors.ShouldBe(["Say why the recommendation is rejected."]);
        await browser.SubmitAsync(new() { ["Input.Decision"] = "Deferred", ["Input.DeferredUntil.Day"] = "30", ["Input.DeferredUntil.Month"] = "2", ["Input.DeferredUntil.Year"] = "2027" });
        browser.Errors.Single().ShouldContain("must be a real date");
        await browser.SubmitAsync(new() { ["Input.Decision"] = "Deferred", ["Input.DeferredUntil.Day"] = "1", ["Input.DeferredUntil.Month"] = "10", ["Input.DeferredUntil.Year"] = "2026" });
        browser.Errors.ShouldBe(["Enter a date after 14 October 2026 that the decision is deferred until."]);
        await browser.SubmitAsync(new()
        {
            ["Input.Decision"] = "Accepted",
            ["Input.Condition"] = "funding from the county",
            ["Input.Cost"] = "£11,250.50",
            ["Input.CostKind"] = "Revenue",
            ["Input.CostNote"] = "half a post",
            ["Input.BodyName"] = "Cabinet",
            ["Input.MeetingOn.Day"] = "1",
            ["Input.MeetingOn.Month"] = "10",
            ["Input.MeetingOn.Year"] = "2026",
            ["Input.MinuteReference"] = "47",
        });

        browser.Path.ShouldEndWith("/recommendations/rec-1#responses");
        browser.Text.ShouldContain("The response of Fenmoor Borough Council was recorded. This accepts the recommendation and no action is recorded.");
        browser.Text.ShouldContain("Cabinet, 1 October 2026. Minute: 47. Cost: £11,250.50 revenue (half a post).");
        browser.Text.ShouldContain("Subject to: funding from the county");
    }

    [Fact]
    public async Task Respond_ForAnotherCouncil_IsForbiddenByAddressAndByForm()
    {
        await using var office = await WebOffice.CreateAsync();
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor", "Coastwold");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync(Path(office, issued, "Coastwold"));
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
        await browser.GetAsync(Path(office, issued, "Fenmoor"));
        browser.Page.QuerySelector("main form")!.SetAttribute("action", Path(office, issued, "Coastwold"));
        await browser.SubmitAsync(new() { ["Input.Decision"] = "Accepted", ["Input.Words"] = "Forged" });
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await office.StoredAsync<Recommendation>(issued.Id)).Addressees.ShouldAllBe(a => a.Responses.Count == 0);
        await browser.GetAsync($"{office.Address}/recommendations/rec-1/respond/{Guid.CreateVersion7()}");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Respond_AfterSomebodyElse_ShowsBothVersionsAndSavesTheSecondTime()
    {
        await using var office = await WebOffice.CreateAsync();
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync(Path(office, issued, "Fenmoor"));
        await office.RespondAsync(issued, "Fenmoor", ResponseDecision.Accepted, "Theirs, from Cllr O'Brien");

        await browser.SubmitAsync(new() { ["Input.Decision"] = "Rejected", ["Input.Words"] = "Ours", ["Input.Reason"] = "Cost" });
        browser.Errors.Single().ShouldStartWith("Somebody else changed this response");
        browser.Text.ShouldContain("Theirs, from Cllr O'Brien");
        browser.Page.QuerySelector("textarea[name='Input.Words']")!.TextContent.ShouldContain("Ours");
        await browser.SubmitAsync([]);

        browser.Text.ShouldContain("Rejected");
        browser.Text.ShouldContain("Earlier responses (1)");
        (await office.StoredAsync<Recommendation>(issued.Id)).Addressees.Single().Responses.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Respond_ToDraft_SaysThatItCannotBeYet()
    {
        await using var office = await WebOffice.CreateAsync();
        var draft = await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync(Path(office, draft, "Fenmoor"));

        browser.Text.ShouldContain("REC-1 is still a draft. It can be responded to when it has been issued.");
    }

    private static string Path(WebOffice office, Recommendation recommendation, string organisation) =>
        $"{office.Address}/recommendations/{recommendation.Reference.ToLowerInvariant()}/respond/{office.AddresseeOf(recommendation, organisation).Id}";
}
