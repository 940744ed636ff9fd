using System.IO.Compression;
using System.Net;
using Concordat.Application.PersonalData;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Reviews;
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
    public async Task Gather_ReaderAndNot_SaysWhatIsOpenedOrWhomToAsk(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        var acting = await office.ActingAsync(browser.PersonId!.Value);
        await office.WithAsync<SubjectRequestService, int>(r => r.ReceiveAsync(office.PartnershipId, new RequestReceived(RequestKind.SubjectAccess, "Siobhan O’Hanrahan", office.Clock.Today, "Siobhan O’Hanrahan", null), acting));
        await browser.GetAsync($"{office.Address}/personal-data/requests/req-1");
        browser.Text.ShouldContain("Ask the readers of the review, or the monitoring officer who names them.");
        browser.Text.ShouldNotContain("each reading is logged");
        (await GatheredAsync(browser)).ShouldNotContain("Identity given in confidence");

        var review = await office.AddReviewAsync(published: false);
        var session = await office.WithAsync<SessionService, Guid>(s => s.RecordAsync(review.Id, new SessionDetails("Staff session", new DateOnly(2026, 10, 3)), acting));
        var witness = await office.WithAsync<ConfidenceService, Guid>(s => s.RecordWitnessAsync(session, new RecordWitnessInConfidence("Siobhan O’Hanrahan", null, null, new DateOnly(2028, 10, 14)), acting));
        await office.WithAsync<KeyPointService>(s => s.RecordAsync(witness, "Nobody asked the heron keepers.", null, null, acting));
        await browser.GetAsync($"{office.Address}/personal-data/requests/req-1");
        browser.Text.ShouldContain("each reading is logged with REQ-1 as its reason");

        var gathered = await GatheredAsync(browser);
        gathered.ShouldContain("Identity given in confidence");
        gathered.ShouldContain("Nobody asked the heron keepers.");
        await browser.GetAsync($"{office.Address}/reviews/{review.Reference.ToLowerInvariant()}/readers");
        browser.Text.ShouldContain("REQ-1, a subject access request: whether this witness is the person it is about");
    }

    private static async Task<string> GatheredAsync(Browser browser)
    {
        var form = browser.Page.Forms.First(f => f.GetAttribute("action")!.Contains("Gather", StringComparison.Ordinal));
        var fields = form.QuerySelectorAll("input[name]").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
        var file = await browser.Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        using var reader = new StreamReader(await zip.GetEntry("records.json")!.OpenAsync());
        return await reader.ReadToEndAsync();
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
