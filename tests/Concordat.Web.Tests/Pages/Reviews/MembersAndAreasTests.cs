using System.Net;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class MembersAndAreasTests
{
    [Theory, BothDatabases]
    public async Task Members_AddedChangedAndTakenOff_AreShown(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/members/new");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose what they are in the review"]);
        await browser.SubmitAsync(new() { ["Input.Role"] = "Chair" });
        browser.Errors.ShouldBe(["Enter the person’s name."]);
        await browser.SubmitAsync(new() { ["Input.Name"] = "Councillor Siân O’Brien", ["Input.Group"] = "Marsh & Fen Independents", ["Input.OrganisationId"] = office.Organisations["Marshland"].ToString() });
        browser.Text.ShouldContain("Councillor Siân O’Brien was added.");
        browser.Page.QuerySelector("main tbody tr")!.TextContent.ShouldContain("Marsh & Fen Independents");

        await browser.GetAsync($"{office.AddressOf(review)}/members/new");
        await browser.SubmitAsync(new() { ["Input.Name"] = "Another", ["Input.Role"] = "Chair" });
        browser.Errors.ShouldBe(["Councillor Siân O’Brien is already chair. Change that first."]);

        await browser.GetAsync($"{office.AddressOf(review)}/members");
        await browser.GetAsync(browser.Page.QuerySelector("main tbody a")!.GetAttribute("href")!);
        await browser.SubmitAsync(new() { ["Input.Role"] = "ViceChair" }, button: "Save");
        browser.Text.ShouldContain("Vice-chair");
        await browser.GetAsync(browser.Page.QuerySelector("main tbody a")!.GetAttribute("href")!);
        await browser.SubmitAsync([], button: "Take off the review");
        browser.Text.ShouldContain("Nobody has been added yet");
    }

    [Theory, BothDatabases]
    public async Task ChangeMember_ChangedByAnotherFirst_ShowsBothVersions(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        var member = await office.WithAsync<ReviewMemberService, ReviewMember>(members => members.AddAsync(review.Id, new ReviewMemberDetails("Councillor A", MemberRole.Member), office.Program));
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/members/{member.Id}");
        await office.WithAsync<ReviewMemberService>(members => members.ChangeAsync(member.Id, 1, new ReviewMemberDetails("Councillor Theirs", MemberRole.Member), office.Program));

        await browser.SubmitAsync(new() { ["Input.Name"] = "Councillor Mine" }, button: "Save");

        browser.Text.ShouldContain("Councillor Theirs");
        browser.Page.QuerySelector("input[name='Input.Name']")!.GetAttribute("value").ShouldBe("Councillor Mine");
    }

    [Theory, BothDatabases]
    public async Task Members_Councillor_ReadsAndMayNotAdd(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.AddressOf(review)}/members");
        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Page.QuerySelector("main .govuk-button").ShouldBeNull();
        await browser.GetAsync($"{office.AddressOf(review)}/members/new");
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Areas_Concluded_AreForThoseWhoSeeFindingsUntilAgreed(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var partner = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        await officer.GetAsync($"{office.AddressOf(review)}/areas/new");
        await officer.SubmitAsync([]);
        officer.Errors.ShouldBe(["Enter the area or the question."]);
        await officer.SubmitAsync(new() { ["Input.Title"] = "One team & employer of choice", ["Input.Ambition"] = "People want to work here" });
        await officer.GetAsync($"{office.AddressOf(review)}/areas/new");
        await officer.SubmitAsync(new() { ["Input.Title"] = "Do residents know whom to ask?", ["Input.IsQuestion"] = "True" });
        officer.Page.QuerySelectorAll("main section h2").Select(h => h.TextContent).ShouldBe(["1. One team & employer of choice", "2. Do residents know whom to ask?"], Case.Sensitive);

        await officer.SubmitAsync([], formAction: "Move", button: "Move down");
        officer.Page.QuerySelector("main section h2")!.TextContent.ShouldBe("1. Do residents know whom to ask?");

        await officer.GetAsync(officer.Page.QuerySelector("main a[href$='/conclusion']")!.GetAttribute("href")!);
        await officer.SubmitAsync(new() { ["Input.ConcludingReport"] = "They do not." });
        officer.Text.ShouldContain("They do not.");
        await partner.GetAsync($"{office.AddressOf(review)}/areas");
        partner.Text.ShouldNotContain("They do not.");

        await officer.GetAsync(officer.Page.QuerySelector("main a[href$='/conclusion']")!.GetAttribute("href")!);
        await officer.SubmitAsync(new() { ["Input.ConclusionAgreedOn.Day"] = "1", ["Input.ConclusionAgreedOn.Month"] = "10", ["Input.ConclusionAgreedOn.Year"] = "2026" });
        await partner.GetAsync($"{office.AddressOf(review)}/areas");
        partner.Text.ShouldContain("They do not.");
    }
}
