using System.Net;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class ThemesAndFindingsTests
{
    [Theory, BothDatabases]
    public async Task Theme_PointInConfidence_IsThereForReadersAloneAndNotCounted(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var other = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        var points = await office.HearAsync(review, await office.ActingAsync(officer.PersonId!.Value));
        await officer.GetAsync($"{office.AddressOf(review)}/themes");
        await officer.SubmitAsync([]);
        officer.Errors.ShouldBe(["Enter the name of the theme."]);
        await officer.SubmitAsync(new() { ["Input.Name"] = "Pace & culture" });
        officer.Text.ShouldContain(EvidenceKit.Secret);
        officer.Text.ShouldNotContain(EvidenceKit.SecretName);
        officer.Page.QuerySelector(".confidence-banner").ShouldNotBeNull();
        await officer.SubmitAsync(new() { ["Chosen"] = points.Open.ToString(), ["Chosen#2"] = points.Secret.ToString() }, button: "Save the points");
        officer.Text.ShouldContain(EvidenceKit.Secret);
        var theme = officer.Path;

        await other.GetAsync(theme);
        other.Text.ShouldContain(EvidenceKit.Open);
        other.Page.DocumentElement.OuterHtml.ShouldNotContain("heron");
        other.Text.ShouldNotContain("In confidence");
        other.Page.QuerySelector(".confidence-banner").ShouldBeNull();
        other.Text.ShouldNotContain("Changed the points of theme");
        await other.GetAsync($"{office.AddressOf(review)}/themes");
        other.Page.QuerySelector("main tbody td:last-child a")!.ChildNodes[0].TextContent.ShouldBe("1");

        // Whoever does not see the point cannot take it out by saving what they see.
        await other.GetAsync($"{theme}/points");
        other.Page.DocumentElement.OuterHtml.ShouldNotContain(points.Secret.ToString());
        await other.SubmitAsync(new() { ["Chosen"] = null }, button: "Save the points");
        other.Text.ShouldContain("None that you can see");
        await officer.GetAsync(theme);
        officer.Text.ShouldContain(EvidenceKit.Secret);
        officer.Text.ShouldNotContain(EvidenceKit.Open);
    }

    [Theory, BothDatabases]
    public async Task Theme_MergedAndSplit_KeepsWhereItCameFrom(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        var pace = await office.WithAsync<ThemeService, Theme>(themes => themes.MakeAsync(review.Id, "Pace", null, office.Program));
        var culture = await office.WithAsync<ThemeService, Theme>(themes => themes.MakeAsync(review.Id, "Culture", null, office.Program));
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/themes/{pace.Id}");

        await browser.SubmitAsync([], formAction: "Merge");
        browser.Errors.ShouldBe(["Choose the theme to merge it into."]);
        await browser.SubmitAsync(new() { ["Input.MergedIntoId"] = culture.Id.ToString() }, formAction: "Merge");
        browser.Heading.ShouldBe("Culture");
        browser.Text.ShouldContain("From “Pace”, merged on 14 October 2026");
        await browser.SubmitAsync([], formAction: "Split");
        browser.Heading.ShouldBe("Pace");
        browser.Text.ShouldContain("Merged theme into “Culture”");
    }

    [Theory, BothDatabases]
    public async Task Theme_RenamedByAnotherFirst_ShowsBothNames(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        var pace = await office.WithAsync<ThemeService, Theme>(themes => themes.MakeAsync(review.Id, "Pace", null, office.Program));
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/themes/{pace.Id}");
        await office.WithAsync<ThemeService>(themes => themes.RenameAsync(pace.Id, 1, "Theirs", office.Program));

        await browser.SubmitAsync(new() { ["Input.Name"] = "Mine" }, formAction: "Rename");

        browser.Page.QuerySelector("table")!.TextContent.ShouldContain("Theirs");
        browser.Page.QuerySelector("input[name='Input.Name']")!.GetAttribute("value").ShouldBe("Mine");
    }

    [Theory, BothDatabases]
    public async Task Finding_RestsOnEvidence_AndLeadsToRecommendations(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var auditor = await office.SignedInAsync(PartnershipRole.Auditor, organisation: null);
        using var partner = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        var points = await office.HearAsync(review, await office.ActingAsync(officer.PersonId!.Value));
        await officer.GetAsync($"{office.AddressOf(review)}/findings/new");
        await officer.SubmitAsync([]);
        officer.Errors.ShouldBe(["Enter what the review found."]);
        await officer.SubmitAsync(new() { ["Input.Text"] = "Rotas change too often & without notice." });
        officer.Path.ShouldBe($"{office.AddressOf(review)}/findings/f-1/evidence");
        await officer.SubmitAsync(new() { ["Points"] = points.Open.ToString(), ["Points#2"] = points.Secret.ToString() }, button: "Save the evidence");
        officer.Text.ShouldContain(EvidenceKit.Secret);
        var finding = await office.WithAsync<FindingService, FindingView?>(findings => findings.FindAsync(review, 1, Application.Partnerships.Viewer.Program));
        var recommendation = await office.WithAsync<RecommendationService, Recommendation>(recommendations => recommendations.WriteAsync(
            new WriteRecommendation(review.Id, "Agree rotas a month ahead.", FindingIds: [finding!.Finding.Id], Addressees: [new AddressedTo(office.Organisations["Fenmoor"], null)]), office.Program));

        await auditor.GetAsync($"{office.AddressOf(review)}/findings/f-1");
        auditor.Text.ShouldContain(EvidenceKit.Open);
        auditor.Page.DocumentElement.OuterHtml.ShouldNotContain("heron");
        auditor.Text.ShouldContain(recommendation.Reference);
        await auditor.GetAsync($"{office.AddressOf(review)}/findings");
        auditor.Text.ShouldContain("Rests on 1 key point. Leads to REC-1.");
        await auditor.GetAsync($"{office.AddressOf(review)}/thread");
        auditor.Text.ShouldContain("Fenmoor Borough Council: awaiting");
        auditor.Page.DocumentElement.OuterHtml.ShouldNotContain("heron");
        await auditor.GetAsync($"{office.AddressOf(review)}/thread?From=actions");
        auditor.Text.ShouldContain("Because of REC-1");
        auditor.Text.ShouldContain("Because of F-1");
        await officer.GetAsync($"{office.AddressOf(review)}/thread");
        officer.Text.ShouldContain(EvidenceKit.Secret);
        officer.Page.DocumentElement.OuterHtml.ShouldNotContain("Hanrahan");

        foreach (var page in new[] { "findings", "findings/f-1", "thread", "themes", "minority-reports" })
        {
            await partner.GetAsync($"{office.AddressOf(review)}/{page}");
            partner.Status.ShouldBe(HttpStatusCode.Forbidden, page);
        }

        await auditor.GetAsync($"{office.AddressOf(review)}/findings/f-9");
        auditor.Status.ShouldBe(HttpStatusCode.NotFound);
        await auditor.GetAsync($"{office.AddressOf(review)}/findings/new");
        auditor.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Finding_ChangedByAnotherFirst_ShowsBothVersions(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        var finding = await office.WithAsync<FindingService, Finding>(findings => findings.WriteAsync(review.Id, "First", null, office.Program));
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/findings/f-1/change");
        await office.WithAsync<FindingService>(findings => findings.ChangeAsync(finding.Id, 1, "Theirs", null, office.Program));

        await browser.SubmitAsync(new() { ["Input.Text"] = "Mine" });
        browser.Page.QuerySelector("table")!.TextContent.ShouldContain("Theirs");
        await browser.SubmitAsync([]);
        browser.Text.ShouldContain("F-1 was changed.");
        browser.Text.ShouldContain("“Mine”, was “Theirs”");
    }

    [Theory, BothDatabases]
    public async Task PanelNote_MadeATheme_IsOfferedOnce(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var acting = await office.ActingAsync(browser.PersonId!.Value);
        await office.WithAsync<PanelNoteService>(notes => notes.RecordAsync(review.Id, null, "Emerging themes", "Best use of officer time", acting));
        await browser.GetAsync($"{office.AddressOf(review)}/themes");

        await browser.SubmitAsync([], formAction: "Note");

        browser.Page.QuerySelector("main tbody th")!.TextContent.ShouldContain("Best use of officer time");
        browser.Page.QuerySelector("#notes").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task MinorityReport_Submitted_IsShownWhole(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/minority-reports/new");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Enter who the minority report is by.", "Enter the minority report."]);
        await browser.SubmitAsync(new() { ["Input.Authors"] = "Councillor O’Brien\r\nCouncillor Ng", ["Input.Text"] = "We do not agree.\r\n\r\nThe cost was never shown." });

        browser.Text.ShouldContain("By Councillor O’Brien and Councillor Ng");
        browser.Text.ShouldContain("The cost was never shown.");
    }
}
