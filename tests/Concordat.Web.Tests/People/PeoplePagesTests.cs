using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.People;

public class PeoplePagesTests
{
    [Theory, BothDatabases]
    public async Task Invite_FilledIn_ShowsTheLinkOnceAndItLetsThePersonIn(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var administrator = await office.SignedInAsync(PartnershipRole.Administrator);
        await administrator.GetAsync($"{office.Address}/people/invite");

        await administrator.SubmitAsync(new()
        {
            ["Input.Name"] = "Siân <b>O’Brien</b>",
            ["Input.Email"] = "sian@coastwold.gov.uk",
            ["Input.OrganisationId"] = office.Organisations["Coastwold"].ToString(),
            ["Input.Roles"] = "ScrutinyOfficer",
            ["Input.Roles#2"] = "Councillor",
        });

        administrator.Heading.ShouldBe("Siân <b>O’Brien</b>");
        var link = administrator.Page.QuerySelector(".govuk-inset-text code")!.TextContent;
        await administrator.GetAsync(administrator.Path);
        administrator.Page.QuerySelector(".govuk-inset-text code").ShouldBeNull();
        using var invited = office.Anonymous();
        await invited.GetAsync(new Uri(link).AbsolutePath);
        invited.Text.ShouldContain("You will sign in as sian@coastwold.gov.uk.");
        await invited.SubmitAsync(new() { ["Input.Password"] = "coastwold 2026" });
        invited.Errors.ShouldBe(["Choose a password that is not made of your name, your email address, your council or the name of this program."]);
        await invited.SubmitAsync(new() { ["Input.Password"] = "three wet herons" });
        invited.Path.ShouldBe("/account");
        invited.Text.ShouldContain("Scrutiny officer Coastwold District Council");
        using var late = office.Anonymous();
        await late.GetAsync(new Uri(link).AbsolutePath);
        late.Status.ShouldBe(HttpStatusCode.Gone);
        late.Heading.ShouldBe("This link does not work");
    }

    [Fact]
    public async Task Invite_Nothing_SaysEverythingAtOnce()
    {
        await using var office = await WebOffice.CreateAsync();
        using var administrator = await office.SignedInAsync(PartnershipRole.Administrator);
        await administrator.GetAsync($"{office.Address}/people/invite");

        await administrator.SubmitAsync([]);

        administrator.Errors.ShouldBe(["Enter the person's name.", "Enter the email address the person will sign in with.", "Choose at least one role."]);
    }

    [Theory]
    [InlineData(PartnershipRole.PartnershipOfficer, "people/invite")]
    [InlineData(PartnershipRole.MonitoringOfficer, "people/add")]
    [InlineData(PartnershipRole.Auditor, "people/invite")]
    [InlineData(PartnershipRole.PeerReviewer, "people")]
    [InlineData(PartnershipRole.Councillor, "organisations/add")]
    [InlineData(PartnershipRole.ScrutinyOfficer, "bodies/add")]
    public async Task Get_RoleThatDoesNotReach_IsForbidden(PartnershipRole role, string page)
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(role);

        await browser.GetAsync($"{office.Address}/{page}");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("change")]
    [InlineData("roles/give")]
    [InlineData("let-in")]
    public async Task Get_PersonPagesOfAdministrators_AreForbiddenToOthersAndMissingForNobody(string page)
    {
        await using var office = await WebOffice.CreateAsync();
        var person = await office.AddPersonAsync(PartnershipRole.Officer);
        using var officer = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);
        using var administrator = await office.SignedInAsync(PartnershipRole.Administrator);

        await officer.GetAsync($"{office.Address}/people/{person}/{page}");
        officer.Status.ShouldBe(HttpStatusCode.Forbidden);
        await administrator.GetAsync($"{office.Address}/people/{person}/{page}");
        administrator.Status.ShouldBe(HttpStatusCode.OK);
        await administrator.GetAsync($"{office.Address}/people/{Guid.CreateVersion7()}/{page}");
        administrator.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task List_FilteredSortedAndTakenOut_ShowsWhoFits(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Councillor, "Fenmoor", "Aled =2+3");
        await office.AddPersonAsync(PartnershipRole.Councillor, "Coastwold", "Zoë O’Brien");
        await office.AddPersonAsync(PartnershipRole.FinanceOfficer, "Coastwold", "Mo Singh");
        using var browser = await office.SignedInAsync(PartnershipRole.Auditor, null);

        await browser.GetAsync($"{office.Address}/people?Role=Councillor&Order=Organisation");
        Names(browser).ShouldBe(["Zoë O’Brien", "Aled =2+3"]);
        await browser.GetAsync($"{office.Address}/people?Words=BRIEN&Organisation={office.Organisations["Coastwold"]}");
        Names(browser).ShouldBe(["Zoë O’Brien"]);
        await browser.GetAsync($"{office.Address}/people?Words=nobody+at+all");
        browser.Text.ShouldContain("Nobody fits. Take a filter away.");
        var csv = await browser.Client.GetStringAsync($"{office.Address}/people?Role=Councillor&handler=Csv");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        csv.ShouldContain("Zoë O’Brien");
    }

    [Fact]
    public async Task List_SeenByAPartner_HasOnlyTheirOwnOrganisation()
    {
        await using var office = await WebOffice.CreateAsync();
        var stranger = await office.AddPersonAsync(PartnershipRole.Councillor, "Fenmoor", "Councillor Unseen");
        await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater", "Colleague Seen");
        using var browser = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater", "Partner Themselves");

        await browser.GetAsync($"{office.Address}/people");
        Names(browser).ShouldBe(["Colleague Seen", "Partner Themselves"]);
        await browser.GetAsync($"{office.Address}/people/{stranger}");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
        await browser.GetAsync($"{office.Address}/roles");
        browser.Text.ShouldNotContain("Councillor Unseen");
    }

    [Theory, BothDatabases]
    public async Task Roles_GivenAndEnded_CountFromTheirDays(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var person = await office.AddPersonAsync(PartnershipRole.Officer, name: "Bo O’Neill");
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/people/{person}/roles/give");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose a role"]);
        await browser.SubmitAsync(new() { ["Input.Role"] = "HrOfficer" });
        browser.Path.ShouldBe($"{office.Address}/people/{person}");
        browser.Text.ShouldContain("HR officer Fenmoor 14 October 2026 Goes on");
        await browser.GetAsync(browser.Page.QuerySelectorAll("a[href$='/end']").First(a => a.TextContent.Contains("HR officer")).GetAttribute("href")!);
        await browser.SubmitAsync(new() { ["Input.LastDay.Day"] = "13" });
        browser.Errors.ShouldBe(["The last day cannot be before the first day of the role."]);
        await browser.SubmitAsync(new() { ["Input.LastDay.Day"] = "31" });
        browser.Text.ShouldContain("HR officer Fenmoor 14 October 2026 31 October 2026");
    }

    [Fact]
    public async Task EndRole_OfTheLastAdministrator_SaysWhatToDoFirst()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/people/{browser.PersonId}");
        await browser.GetAsync(browser.Page.QuerySelector("a[href$='/end']")!.GetAttribute("href")!);

        await browser.SubmitAsync([]);

        browser.Errors.ShouldBe(["This is the last administrator who can sign in. Make somebody else an administrator first."]);
    }

    [Theory, BothDatabases]
    public async Task Change_SomebodyElseFirst_ShowsBothVersionsAndSavesOnTheSecondTry(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var person = await office.AddPersonAsync(PartnershipRole.Officer, name: "Bo");
        using var mine = await office.SignedInAsync(PartnershipRole.Administrator);
        using var theirs = await office.SignedInAsync(PartnershipRole.Administrator);
        await mine.GetAsync($"{office.Address}/people/{person}/change");
        await theirs.GetAsync($"{office.Address}/people/{person}/change");
        await theirs.SubmitAsync(new() { ["Input.Name"] = "Bo O’Neill" });

        await mine.SubmitAsync(new() { ["Input.Name"] = "Bo Neill" });

        mine.Text.ShouldContain("Name Bo O’Neill Bo Neill");
        mine.Page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Bo Neill");
        await mine.SubmitAsync([]);
        mine.Heading.ShouldBe("Bo Neill");
    }

    [Theory, BothDatabases]
    public async Task LetIn_ForgottenPassword_NeedsAReasonAndMakesALink(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var person = await office.AddPersonAsync(PartnershipRole.Officer, email: "bo@fenmoor.gov.uk");
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/people/{person}/let-in");
        browser.Page.QuerySelector("[value=SecondFactor]").ShouldBeNull("there is none to turn off");

        await browser.SubmitAsync(new() { ["Input.What"] = "Password" });
        browser.Errors.ShouldBe(["Say why, and how you know who asked. It is kept in the audit trail."]);
        await browser.SubmitAsync(new() { ["Input.What"] = "Password", ["Input.Why"] = "She rang me" });

        var link = browser.Page.QuerySelector(".govuk-inset-text code")!.TextContent;
        using var forgetful = office.Anonymous();
        await forgetful.GetAsync(new Uri(link).AbsolutePath);
        await forgetful.SubmitAsync(new() { ["Input.Password"] = "three wet herons" });
        forgetful.Path.ShouldBe("/sign-in");
        await forgetful.SubmitAsync(new() { ["Input.Email"] = "bo@fenmoor.gov.uk", ["Input.Password"] = "three wet herons" });
        forgetful.Path.ShouldBe("/my-work");
        await using var context = office.Database.NewContext();
        (await context.AuditEntries.SingleAsync(e => e.Action == "Made a link for a new password")).Content!.ShouldContain("She rang me");
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);

        foreach (var page in new[] { "people/invite", "people/add", "organisations/add", "bodies/add" })
        {
            (await browser.Client.PostAsync($"{office.Address}/{page}", new FormUrlEncodedContent([]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    private static IEnumerable<string> Names(Browser browser) => browser.Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim());
}
