using System.Net;
using System.Text;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static Concordat.Web.Tests.Publication.PublishedOffice;

namespace Concordat.Web.Tests.Publication;

public class TrackerTests
{
    private const string List = "/partnerships/wash-and-wolds/recommendations";

    [Theory]
    [BothDatabases("csv")]
    [BothDatabases("xlsx")]
    public async Task Import_WhatWasExported_ChangesNothing(DatabaseKind kind, string format)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var file = await browser.Client.GetByteArrayAsync($"{List}/export.{format}");
        var before = await EntriesAsync(office);

        await browser.GetAsync($"{List}/import");
        await browser.UploadAsync("TableFile", $"tracker.{format}", file);

        browser.Errors.ShouldBeEmpty();
        browser.Text.ShouldContain("3 rows were read.");
        browser.Text.ShouldContain("Nothing in it is new.");
        (await EntriesAsync(office)).ShouldBe(before);
    }

    [Theory, BothDatabases]
    public async Task Import_NewResponseActionAndUpdate_AreShownAndThenRecorded(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        var lines = await LinesAsync(browser);
        lines[1] = Change(lines[1], (5, "Rejected"), (6, "No, thank you."), (9, "It costs £1,234.50."), (11, "Leader O’Brien"), (14, "Write a guide"), (15, "Officer X"), (16, "2027-01-31"), (19, "MT15; B4"));
        lines[2] = Change(lines[2], (20, "Half of it is done, they say."));

        await browser.GetAsync($"{List}/import");
        await browser.UploadAsync("TableFile", "tracker.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        browser.Text.ShouldContain("Row 2: Coastwold District Council responds to REC-12: rejected.");
        browser.Text.ShouldContain("Row 2: A new action for REC-12: Write a guide");
        browser.Text.ShouldContain("Progress is recorded for ACT-4.");
        await browser.SubmitAsync([], "handler=Import");

        browser.Text.ShouldContain("The tracker was imported: 3 changes.");
        var again = await LinesAsync(browser);
        again[1].ShouldContain("It costs £1,234.50.");
        again[1].ShouldContain("2027-01-31");
        again[1].ShouldContain("MT15; B4");
        again[2].ShouldContain("Half of it is done, they say.");
    }

    [Theory, BothDatabases]
    public async Task Import_OneFaultyRow_ChangesNothingAndNamesEveryFault(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Fenmoor");
        var lines = await LinesAsync(browser);
        lines[1] = Change(lines[1], (5, "Accepted"), (6, "Yes."), (11, "Leader"));
        lines[2] = Change(lines[2], (18, "Complete"), (20, "All done."));
        lines[3] = Change(lines[3], (0, "REC-99"));
        var before = await EntriesAsync(office);

        await browser.GetAsync($"{List}/import");
        await browser.UploadAsync("TableFile", "tracker.csv", Encoding.UTF8.GetBytes(string.Join("\n", lines)));

        browser.Text.ShouldContain("Row 2: You may not respond for Coastwold District Council.");
        browser.Text.ShouldContain("ACT-4 is not started. Change its status on its page");
        browser.Text.ShouldContain("There is no recommendation REC-99 that you may see.");
        browser.Page.QuerySelector("form[action*='handler=Import']").ShouldBeNull();
        (await EntriesAsync(office)).ShouldBe(before);
    }

    [Theory, BothDatabases]
    public async Task Import_AFileOfMoreThanFourMegabytes_IsKeptHereBetweenThePages(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        var lines = await LinesAsync(browser);
        lines[2] = Change(lines[2], (20, "Half of it is done, they say."));
        lines[0] += ",Notes";
        for (var i = 1; i < lines.Count; i++) lines[i] += $",{new string('n', 2_000_000)}";
        var file = Encoding.UTF8.GetBytes(string.Join("\r\n", lines));
        file.Length.ShouldBeGreaterThan(4 << 20);

        await browser.GetAsync($"{List}/import");
        await browser.UploadAsync("TableFile", "tracker.csv", file);
        browser.Text.ShouldContain("Progress is recorded for ACT-4.");
        await browser.SubmitAsync([], "handler=Import");

        browser.Text.ShouldContain("The tracker was imported: 1 change.");
        (await office.WithAsync<ConcordatContext, int>(context => context.Set<KeptUpload>().CountAsync())).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Import_AFileSomebodyElseChose_IsNotTakenIn(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        var lines = await LinesAsync(browser);
        lines[2] = Change(lines[2], (20, "Half of it is done, they say."));
        await browser.GetAsync($"{List}/import");
        await browser.UploadAsync("TableFile", "tracker.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        var kept = browser.Page.QuerySelector("input[name=Kept]")!.GetAttribute("value")!;
        using var other = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        await other.GetAsync($"{List}/import");
        await other.UploadAsync("TableFile", "tracker.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

        await other.SubmitAsync(new() { ["Kept"] = kept }, "handler=Import");

        other.Errors.ShouldBe(["The file is no longer kept here. Choose it again."]);
    }

    [Theory, BothDatabases]
    public async Task Import_NoFileOrUnreadable_SaysWhatToDo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{List}/import");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose a CSV file or an Excel workbook."]);

        await browser.UploadAsync("TableFile", "tracker.csv", "Reference,Due\nREC-12,soon"u8.ToArray());
        browser.Errors.ShouldBe(["The file has no column “Recommendation”. Use the file that was exported.", "The file has no column “Addressed to”. Use the file that was exported.", "The file has no column “Response”. Use the file that was exported."]);
        await browser.UploadAsync("TableFile", "tracker.csv", "Reference,Recommendation,Addressed to,Response,Due\nREC-12,x,y,,soon"u8.ToArray());
        browser.Errors.ShouldBe(["Row 2: “soon” under “Due” is not a date. Enter one like 2027-03-31 or 31/3/2027."]);
    }

    [Theory, BothDatabases]
    public async Task Export_ExemptAndKept_AreOnlyForThoseWhoSeeThem(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        var open = await AddReviewAsync(office, 5, published: true);
        await AddRecommendationAsync(office, open, 13, "Exempt words.", r => r.MarkExempt(3, "It names a bidder."));
        var kept = await AddReviewAsync(office, 4, kept: true);
        await AddRecommendationAsync(office, kept, 14, "Kept words.");
        using var insider = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Fenmoor");
        using var outsider = await office.SignedInAsync(PartnershipRole.PartnershipOfficer, "Coastwold");

        using var addressee = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        using var visitor = office.Anonymous();

        (await insider.Client.GetStringAsync($"{List}/export.csv")).ShouldContain("Kept words.");
        foreach (var file in new[] { $"{List}/export.csv", $"{List}?handler=Export&format=csv" })
            (await insider.Client.GetStringAsync(file)).Split('\n').Single(line => line.Contains("Exempt words.", StringComparison.Ordinal) && line.Contains("Coastwold", StringComparison.Ordinal)).ShouldContain("Exempt under paragraph 3: not for publication");
        (await addressee.Client.GetStringAsync($"{List}/export.csv")).ShouldNotContain("Exempt words.");
        foreach (var file in new[] { "/public/wash-and-wolds/recommendations.csv", "/public/wash-and-wolds/feed.atom" })
            (await visitor.Client.GetStringAsync(file)).ShouldNotContain("Exempt words.");
        var seen = await outsider.Client.GetStringAsync($"{List}/export.csv");
        seen.ShouldNotContain("Kept words.");
        // It is made to Coastwold, whose partnership officer answers for it.
        seen.ShouldContain("Exempt words.");
        seen.ShouldContain("That transition costs");
    }

    [Theory]
    [BothDatabases(PartnershipRole.Councillor)]
    [BothDatabases(PartnershipRole.Auditor)]
    public async Task Import_RoleThatMayNot_IsForbidden(DatabaseKind kind, PartnershipRole role)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(role);

        (await browser.Client.GetAsync($"{List}/import")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task FillAsync(WebOffice office)
    {
        var review = await AddReviewAsync(office, 3, published: true);
        var one = await AddRecommendationAsync(office, review, 12, "That transition costs, “all of them”,\r\nare shown.", r => Respond(office, r, 0, ResponseDecision.Accepted, "We agree."));
        await AddActionAsync(office, one, 4, "Show the costs", new DateOnly(2026, 12, 1));
        await AddActionAsync(office, one, 5, "=Train, everybody", null, action => action.RecordProgress(new ProgressGiven(Guid.CreateVersion7(), office.Clock.GetUtcNow().UtcDateTime, Guid.Empty, "O’Brien", "Begun.\r\nSlowly."), office.Clock.Today));
    }

    private static Task<int> EntriesAsync(WebOffice office) => office.WithAsync<ConcordatContext, int>(context => context.AuditEntries.CountAsync());

    private static async Task<List<string>> LinesAsync(Browser browser)
    {
        var text = (await browser.Client.GetStringAsync($"{List}/export.csv")).TrimStart('\uFEFF');
        var rows = new List<string>();
        var row = new StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            if (c == '\n' && !quoted)
            {
                rows.Add(row.ToString().TrimEnd('\r'));
                row.Clear();
            }
            else row.Append(c);
        }

        return rows;
    }

    private static string Change(string line, params (int Column, string Value)[] changes)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }

        cells.Add(cell.ToString());
        foreach (var (column, value) in changes) cells[column] = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return string.Join(',', cells);
    }
}
