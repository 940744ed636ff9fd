using System.Net;
using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.FirstRun;

public class FirstRunPageTests
{
    private static readonly Dictionary<string, string?> Filled = new()
    {
        ["Input.Name"] = "Ann O’Brien",
        ["Input.Email"] = "ann@fenmoor.gov.uk",
        ["Input.Password"] = WebOffice.Password,
        ["Input.PartnershipName"] = "Wash & Wolds <Partnership>",
        ["Input.Councils"] = "Fenmoor Borough Council, Fenmoor\r\nBath & North East Somerset Council, B&NES",
        ["Input.OwnCouncil"] = "Fenmoor",
    };

    [Theory, BothDatabases]
    public async Task Submit_FilledIn_SignsTheAdministratorInAndCloses(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind, empty: true);
        using var browser = office.Anonymous();
        await browser.GetAsync("/");
        browser.Path.ShouldBe("/first-run");

        await browser.SubmitAsync(Filled);

        browser.Path.ShouldBe("/account");
        browser.Text.ShouldContain("Wash & Wolds <Partnership> Administrator Fenmoor Borough Council");
        using var second = office.Anonymous();
        await second.GetAsync("/first-run");
        second.Path.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Submit_Nothing_SaysEverythingAtOnceAndKeepsWhatWasTyped()
    {
        await using var office = await WebOffice.CreateAsync(empty: true);
        using var browser = office.Anonymous();
        await browser.GetAsync("/first-run");

        await browser.SubmitAsync(new() { ["Input.Councils"] = "Fenmoor" });

        browser.Errors.ShouldBe(["Enter the person's name.", "Enter your email address: you will sign in with it.", "Enter a password.", "Enter the partnership's name."], ignoreOrder: true);
        browser.Page.QuerySelector("#Input_Councils")!.TextContent.ShouldBe("Fenmoor");
    }

    [Fact]
    public async Task Submit_FormOpenSinceBeforeSomebodyElse_SaysSo()
    {
        await using var office = await WebOffice.CreateAsync(empty: true);
        using var first = office.Anonymous();
        using var second = office.Anonymous();
        await first.GetAsync("/first-run");
        await second.GetAsync("/first-run");
        await first.SubmitAsync(Filled);

        await second.SubmitAsync(new(Filled) { ["Input.Email"] = "eve@fenmoor.gov.uk" });

        second.Errors.ShouldBe([FirstRunService.TooLate]);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        await using var office = await WebOffice.CreateAsync(empty: true);
        using var browser = office.Anonymous();

        var response = await browser.Client.PostAsync("/first-run", new FormUrlEncodedContent(Filled!));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
