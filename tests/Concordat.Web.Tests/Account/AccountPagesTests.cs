using Concordat.Application.Accounts;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Account;

public class AccountPagesTests
{
    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/account/second-factor")]
    [InlineData("/account/second-factor/off")]
    [InlineData("/account/recovery-codes")]
    [InlineData("/account/sessions")]
    public async Task Get_NotSignedIn_LeadsToSigningInAndBack(string path)
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddPersonAsync(PartnershipRole.Officer, email: "bo@fenmoor.gov.uk");
        using var browser = office.Anonymous();

        await browser.GetAsync(path);
        browser.Path.ShouldStartWith("/sign-in");
        await browser.SubmitAsync(new() { ["Input.Email"] = "bo@fenmoor.gov.uk", ["Input.Password"] = WebOffice.Password });

        browser.Path.ShouldBeOneOf(path, "/account", "/account/second-factor");
    }

    [Fact]
    public async Task SignIn_WithAnAddressElsewhereToGoTo_StaysHere()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddPersonAsync(PartnershipRole.Officer, email: "bo@fenmoor.gov.uk");
        using var browser = office.Anonymous();
        await browser.GetAsync("/sign-in?to=https://elsewhere.example/");

        await browser.SubmitAsync(new() { ["Input.Email"] = "bo@fenmoor.gov.uk", ["Input.Password"] = WebOffice.Password });

        browser.Path.ShouldBe("/my-work");
    }

    [Theory, BothDatabases]
    public async Task SecondFactor_TurnedOn_IsAskedForAndARecoveryCodeWorksOnce(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Officer, email: "bo@fenmoor.gov.uk");
        using var browser = office.Anonymous();
        await SignInAsync(browser);
        await browser.GetAsync("/account/second-factor");
        browser.Page.QuerySelector("svg.qr-code path")!.GetAttribute("d")!.Length.ShouldBeGreaterThan(1000);
        var key = browser.Page.QuerySelector("dd code")!.TextContent.Replace(" ", "");

        await browser.SubmitAsync(new() { ["Input.Code"] = "000 000" });
        browser.Errors.ShouldHaveSingleItem().ShouldStartWith("This is not the code your app should show now.");
        browser.Page.QuerySelector("dd code")!.TextContent.Replace(" ", "").ShouldBe(key, "the key stays the same while it is being set up");
        var now = office.Services.GetService(typeof(WallClock)) is WallClock wall ? wall.Now : throw new InvalidOperationException();
        await browser.SubmitAsync(new() { ["Input.Code"] = OneTimeCode.At(key, now) });
        browser.Path.ShouldBe("/account/recovery-codes");
        var codes = browser.Page.QuerySelectorAll(".recovery-codes code").Select(c => c.TextContent).ToList();
        codes.Count.ShouldBe(10);
        await browser.SubmitAsync([], button: "I have kept these codes");
        await browser.GetAsync("/account/recovery-codes");
        browser.Page.QuerySelector(".recovery-codes").ShouldBeNull();

        using var other = office.Anonymous();
        await SignInAsync(other);
        other.Path.ShouldStartWith("/sign-in/code");
        await other.SubmitAsync(new() { ["Input.Code"] = "abcde-fghjk" });
        other.Errors.ShouldBe([SignInService.CodeRefusal]);
        await other.SubmitAsync(new() { ["Input.Code"] = codes[0] });
        other.Path.ShouldBe("/my-work");
        using var third = office.Anonymous();
        await SignInAsync(third);
        await third.SubmitAsync(new() { ["Input.Code"] = codes[0] });
        third.Errors.ShouldBe([SignInService.CodeRefusal]);
        await third.GetAsync("/account");
        third.Path.ShouldStartWith("/sign-in", customMessage: "half a sign-in opens nothing");
    }

    [Fact]
    public async Task SignInCode_WithoutAPasswordBefore_LeadsToSigningIn()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddPersonAsync(PartnershipRole.Officer);
        using var browser = office.Anonymous();

        await browser.GetAsync("/sign-in/code");

        browser.Path.ShouldBe("/sign-in");
    }

    [Theory, BothDatabases]
    public async Task Sessions_EndOne_SignsThatBrowserOut(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Officer, email: "bo@fenmoor.gov.uk");
        using var here = office.Anonymous();
        using var there = office.Anonymous();
        there.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
        await SignInAsync(here);
        await SignInAsync(there);
        await here.GetAsync("/account/sessions");
        here.Text.ShouldContain("Firefox on Windows");

        await here.SubmitAsync([], button: "End the session in Firefox on Windows");

        here.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        await there.GetAsync("/account");
        there.Path.ShouldStartWith("/sign-in");
        await here.GetAsync("/account");
        here.Path.ShouldBe("/account");
    }

    [Theory, BothDatabases]
    public async Task Password_Changed_EndsOtherSessionsOnly(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Officer, email: "bo@fenmoor.gov.uk");
        using var here = office.Anonymous();
        using var there = office.Anonymous();
        await SignInAsync(here);
        await SignInAsync(there);
        await here.GetAsync("/account/password");

        await here.SubmitAsync(new() { ["Input.Current"] = "not it", ["Input.New"] = "short" });
        here.Errors.ShouldBe(["This is not your password. Enter it as it is now.", "Use a password of 12 characters or more. Three words that have nothing to do with each other make a good one."]);
        here.Page.QuerySelectorAll("input[type=password]").ShouldAllBe(i => i.GetAttribute("value") == null);
        await here.SubmitAsync(new() { ["Input.Current"] = WebOffice.Password, ["Input.New"] = "three wet herons" });

        here.Path.ShouldBe("/account");
        await there.GetAsync("/account");
        there.Path.ShouldStartWith("/sign-in");
        await there.SubmitAsync(new() { ["Input.Email"] = "bo@fenmoor.gov.uk", ["Input.Password"] = "three wet herons" });
        there.Path.ShouldBe("/account");
    }

    [Fact]
    public async Task SignOut_Get_DoesNotSignOut()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Officer);

        await browser.GetAsync("/sign-out");
        await browser.GetAsync("/account");
        browser.Path.ShouldBe("/account");
        await browser.SubmitAsync([], formAction: "/sign-out");
        await browser.GetAsync("/account");
        browser.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task SignIn_HundredsOfTriesFromOneAddress_AreHeldUp()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddPersonAsync(PartnershipRole.Officer);
        using var browser = office.Anonymous();
        var statuses = new List<int>();
        for (var i = 0; i < 102; i++) statuses.Add((int)(await browser.Client.PostAsync("/sign-in", new FormUrlEncodedContent([]))).StatusCode);

        statuses[..100].ShouldAllBe(s => s == 400);
        statuses[100..].ShouldBe([429, 429]);
        var page = await browser.Client.PostAsync("/sign-in", new FormUrlEncodedContent([]));
        (await page.Content.ReadAsStringAsync()).ShouldContain("Wait a minute, then try again.");
    }

    private static async Task SignInAsync(Browser browser)
    {
        await browser.GetAsync("/sign-in");
        await browser.SubmitAsync(new() { ["Input.Email"] = "bo@fenmoor.gov.uk", ["Input.Password"] = WebOffice.Password });
    }
}
