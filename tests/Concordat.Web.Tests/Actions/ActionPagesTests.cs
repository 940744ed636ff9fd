using System.Net;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Actions;

public sealed class ActionPagesTests
{
    [Fact]
    public async Task Action_FromAddingToClosing_GoesThroughItsPages()
    {
        await using var office = await WebOffice.CreateAsync();
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var owner = await office.AddPersonAsync(PartnershipRole.Officer, name: "Niamh O'Brien");
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/actions/add?recommendation=rec-1");

        await browser.SubmitAsync(new() { ["Input.Title"] = " " });
        browser.Errors.ShouldBe(["Enter what is to be done."]);
        await browser.SubmitAsync(new()
        {
            ["Input.Title"] = "Put the plan on the website",
            ["Input.Who"] = office.AddresseeOf(issued, "Fenmoor").Id.ToString(),
            ["Input.OwnerPersonId"] = owner.ToString(),
            ["Input.DueOn.Day"] = "31",
            ["Input.DueOn.Month"] = "12",
            ["Input.DueOn.Year"] = "2026",
            ["Input.DeliveryPlan"] = "MT15, C4",
        });
        browser.Text.ShouldContain("ACT-1 was added.");
        browser.Text.ShouldContain("MT15, C4");
        browser.Text.ShouldContain("Niamh O'Brien");

        await browser.SubmitAsync([], formAction: "handler=Start");
        browser.Text.ShouldContain("ACT-1 was started.");
        await browser.GetAsync($"{office.Address}/actions/act-1/due-date");
        await browser.SubmitAsync(new() { ["Input.DueOn.Year"] = "2027" });
        browser.Errors.ShouldBe(["Say why the due date changes."]);
        await browser.SubmitAsync(new() { ["Input.DueOnChangeReason"] = "The website moves" });
        browser.Text.ShouldContain("31 December 2027 (first due on 31 December 2026; moved because: The website moves)");
        await browser.GetAsync($"{office.Address}/actions/act-1/pause");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Say why it is paused."]);
        await browser.SubmitAsync(new() { ["Input.PausedReason"] = "No money" });
        browser.Text.ShouldContain("Paused: No money");
        await browser.SubmitAsync([], formAction: "handler=Resume");

        await browser.GetAsync($"{office.Address}/actions/act-1/progress");
        await browser.SubmitAsync(new() { ["Input.EvidenceLink"] = "javascript:alert(1)" });
        browser.Errors.ShouldBe(["Enter what has happened.", "Enter the evidence as a web address that starts with https:// or http://, or attach it as a file."]);
        await browser.UploadAsync("Input.File", "plan.html", "<script>alert(1)</script>"u8.ToArray(), new() { ["Input.Text"] = "It is there" });
        browser.Text.ShouldContain("Progress of ACT-1 was recorded.");
        var file = browser.Page.QuerySelector("a[href*='handler=Evidence']")!.GetAttribute("href")!;
        var response = await browser.Client.GetAsync(file);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");

        await browser.GetAsync($"{office.Address}/actions/act-1");
        await browser.SubmitAsync([], formAction: "handler=Complete");
        browser.Text.ShouldContain("ACT-1 is complete.");
        await browser.SubmitAsync([], formAction: "handler=Close");
        browser.Text.ShouldContain("ACT-1 was closed.");
        await browser.GetAsync($"{office.Address}/actions/act-1/reopen");
        await browser.SubmitAsync(new() { ["Input.ReopenReason"] = "It was taken down" });
        browser.Text.ShouldContain("Reopened on 14 October 2026: It was taken down");
        await browser.GetAsync($"{office.Address}/actions/act-1/supersede");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Say what it was superseded by."]);
    }

    [Theory]
    [InlineData("progress")]
    [InlineData("revise")]
    [InlineData("pause")]
    [InlineData("supersede")]
    [InlineData("reopen")]
    [InlineData("due-date")]
    public async Task Pages_ForChange_AreForbiddenToThoseWhoDoNotOwnIt(string verb)
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddActionAsync(await office.AddReviewAsync(), "Put the plan on the website", organisation: "Fenmoor");
        var councillor = await office.SignedInAsync(PartnershipRole.Councillor);
        var other = await office.SignedInAsync(PartnershipRole.HrOfficer, "Coastwold");

        await councillor.GetAsync($"{office.Address}/actions/act-1/{verb}");
        councillor.Status.ShouldBe(HttpStatusCode.Forbidden);
        await other.GetAsync($"{office.Address}/actions/act-1/{verb}");
        other.Status.ShouldBe(HttpStatusCode.Forbidden);
        await other.GetAsync($"{office.Address}/actions/act-9/{verb}");
        other.Status.ShouldBe(HttpStatusCode.NotFound);
        await other.GetAsync($"{office.Address}/actions/act-1");
        other.Status.ShouldBe(HttpStatusCode.OK);
        other.Page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Revise_StaleForm_ShowsBothVersions()
    {
        await using var office = await WebOffice.CreateAsync();
        var action = await office.AddActionAsync(await office.AddReviewAsync(), "Put the plan on the website", organisation: "Fenmoor");
        var browser = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);
        await browser.GetAsync($"{office.Address}/actions/act-1/revise");
        await office.WithAsync<Concordat.Application.Reviews.ActionService>(service => service.ReviseAsync(action.Id, 1, new ActionDetails("Put the O'Brien plan online"), office.Program));

        await browser.SubmitAsync(new() { ["Input.Title"] = "Print the plan" });
        browser.Text.ShouldContain("Put the O'Brien plan online");
        await browser.SubmitAsync([]);

        browser.Heading.ShouldBe("Print the plan");
    }

    [Fact]
    public async Task List_Filters_ByOwnerAndLateness()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync();
        var browser = await office.SignedInAsync(PartnershipRole.Officer);
        await browser.GetAsync($"{office.Address}/actions");
        browser.Text.ShouldContain("No action has been added yet.");
        await office.AddActionAsync(review, "Mine and late", dueOn: new DateOnly(2026, 10, 1), owner: browser.PersonId);
        await office.AddActionAsync(review, "Somebody's", organisation: "Coastwold");

        await browser.GetAsync($"{office.Address}/actions?Mine=true");
        browser.Text.ShouldContain("Mine and late");
        browser.Text.ShouldContain("Overdue");
        browser.Text.ShouldNotContain("Somebody's");
        await browser.GetAsync($"{office.Address}/actions?Council=Coastwold");
        browser.Text.ShouldContain("Somebody's");
        browser.Text.ShouldNotContain("Mine and late");
    }
}
