using System.IO.Compression;
using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.PersonalData;

public class PersonalDataPagesTests
{
    [Theory, BothDatabases]
    public async Task Request_RecordedGatheredAndAnswered_SaysByWhenAndHowThatCameAbout(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var subject = await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Siân O’Brien");
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await browser.GetAsync($"{office.Address}/personal-data");
        browser.Text.ShouldContain("No request is recorded.");
        browser.Text.ShouldContain("How long records are kept");

        await browser.GetAsync($"{office.Address}/personal-data/requests/new");
        await browser.SubmitAsync(new() { ["Input.Kind"] = "SubjectAccess", ["Input.AskedBy"] = "", ["Input.About"] = "" });
        browser.Errors.ShouldBe(["Enter who asked, as they sign themselves.", "Enter the day the request was received.", "Enter the name of the person it is about, as it may be written."], ignoreOrder: true);
        await browser.SubmitAsync(new()
        {
            ["Input.Kind"] = "SubjectAccess",
            ["Input.AskedBy"] = "Siân O’Brien",
            ["Input.About"] = "Siân O’Brien",
            ["Input.PersonId"] = subject.ToString(),
            ["Input.ReceivedOn.Day"] = "12",
            ["Input.ReceivedOn.Month"] = "10",
            ["Input.ReceivedOn.Year"] = "2026",
        });
        browser.Path.ShouldBe($"{office.Address}/personal-data/requests/req-1");
        browser.Text.ShouldContain("12 November 2026");
        browser.Text.ShouldContain("UK GDPR article 12(3)");

        var form = browser.Page.Forms.First(f => f.GetAttribute("action")!.Contains("Gather", StringComparison.Ordinal));
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var file = await browser.Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        await using (var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(), ZipArchiveMode.Read))
        {
            zip.Entries.Select(e => e.Name).ShouldBe(["read-me.html", "records.json"]);
        }

        await browser.SubmitAsync(new() { ["Input.RespondedOn.Day"] = "14", ["Input.RespondedOn.Month"] = "10", ["Input.RespondedOn.Year"] = "2026", ["Input.Outcome"] = "Given in full" }, "Respond");
        browser.Text.ShouldContain("Answered on 14 October 2026");
    }

    [Theory, BothDatabases]
    public async Task PersonalData_OtherRoles_AreRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var councillor = await office.SignedInAsync(PartnershipRole.Councillor);
        await councillor.GetAsync($"{office.Address}/personal-data");
        councillor.Status.ShouldBe(HttpStatusCode.Forbidden);

        using var auditor = await office.SignedInAsync(PartnershipRole.Auditor, null);
        await auditor.GetAsync($"{office.Address}/personal-data");
        auditor.Status.ShouldBe(HttpStatusCode.OK);
        auditor.Page.QuerySelectorAll("main a").ShouldNotContain(a => a.TextContent == "Record a request");
        await auditor.GetAsync($"{office.Address}/personal-data/erase");
        auditor.Status.ShouldBe(HttpStatusCode.Forbidden);
        await auditor.GetAsync($"{office.Address}/personal-data/requests/req-1");
        auditor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Erase_PersonWithARole_ShowsWhatStandsInTheWayAndNoButton(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var subject = await office.AddPersonAsync(PartnershipRole.Officer, "Fenmoor", "Siân O’Brien");
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);

        await browser.GetAsync($"{office.Address}/personal-data/erase");
        await browser.SubmitAsync(new() { ["PersonId"] = subject.ToString() });

        browser.Heading.ShouldBe("Erase Siân O’Brien");
        browser.Text.ShouldContain("This person still holds a role.");
        browser.Page.QuerySelectorAll("main button").ShouldBeEmpty();
    }
}
