using System.Net;
using System.Text;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class SubmissionPagesTests
{
    [Theory, BothDatabases]
    public async Task Submission_WithAFile_IsKeptByteForByte(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync(r => r with { SubmissionsRule = "In writing, until the last session." });
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var councillor = await office.SignedInAsync(PartnershipRole.Councillor);
        using var partner = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        var address = $"{office.AddressOf(review)}/submissions";
        await officer.GetAsync($"{address}/new");

        await officer.UploadAsync("Input.File", "letter.txt", Encoding.UTF8.GetBytes("Dear panel"), new()
        {
            ["Input.Kind"] = "Public",
            ["Input.FromName"] = "A resident of Marsh Lane",
            ["Input.ThroughName"] = "Councillor O’Brien",
            ["Input.ReceivedOn.Day"] = "2",
            ["Input.ReceivedOn.Month"] = "10",
            ["Input.ReceivedOn.Year"] = "2026",
        });

        officer.Text.ShouldContain("Member of the public, received on 2 October 2026, through Councillor O’Brien");
        officer.Text.ShouldContain("In writing, until the last session.");
        await councillor.GetAsync(address);
        var link = councillor.Page.QuerySelector("main a[href*='handler=File']")!.GetAttribute("href")!;
        (await councillor.Client.GetStringAsync(address + link)).ShouldBe("Dear panel");
        (await partner.Client.GetAsync(address + link)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await partner.GetAsync(address);
        partner.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Submission_NothingTyped_SaysEverything(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/submissions/new");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose from whom the submission is", "Enter the day it was received"]);
        await browser.SubmitAsync(new() { ["Input.Kind"] = "Councillor", ["Input.ReceivedOn.Day"] = "15", ["Input.ReceivedOn.Month"] = "10", ["Input.ReceivedOn.Year"] = "2026" });
        browser.Errors.ShouldBe(["Enter who the submission is from.", "Enter what the submission says, or add the file it came as.", "The day it was received must be today or earlier."], ignoreOrder: true);
        await browser.SubmitAsync(new() { ["Input.FromName"] = "Councillor O’Brien", ["Input.Text"] = "Look at the rota.", ["Input.ReceivedOn.Day"] = "14" });
        browser.Text.ShouldContain("Look at the rota.");
        await browser.GetAsync(browser.Page.QuerySelectorAll("main a").First(a => a.TextContent.StartsWith("Change", StringComparison.Ordinal)).GetAttribute("href")!);
        await browser.SubmitAsync([], button: "Take it out");
        browser.Text.ShouldContain("Nothing has been put in yet");
    }
}
