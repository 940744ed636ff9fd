using Concordat.Browser.Tests.Kit;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>What an administrator keeps: people and roles, councils and bodies, the audit trail, and an account of their own.</summary>
[Collection(DemonstrationJourneys.Name)]
public sealed class OfficeJourneyTests(Chromium chromium, Demonstration demonstration)
{
    [Theory]
    [InlineData(true, "Síle O'Brien & Ffion")]
    [InlineData(false, "Síle O'Brien & Gwen")]
    public async Task Keep_TheOffice_AddsAPersonWithARoleAndTheTrailSaysSo(bool scripts, string name)
    {
        await using var journey = await Journey.BeginAsync(chromium, demonstration.Address, scripts);
        var page = journey.Page;
        await journey.BecomeAsync("Asha Bellweather");
        await journey.FollowAsync("Wash and Wolds Partnership");
        await journey.GoToPartAsync("People and roles");
        await journey.Step("Everybody", "People and roles");
        await journey.FollowAsync("Add somebody without an account");
        await journey.Step("Somebody new", "Add somebody without an account");
        await journey.FillAsync("Name", name);
        await journey.ChooseAsync("Organisation", "Marshland District Council");
        await journey.FillAsync("Job title (optional)", "Clerk of the joint committee");
        await journey.PressAsync("Add");
        await journey.Step("The new person", name);
        await journey.FollowAsync("Give a role");
        await journey.Step("The roles", $"Give {name} a role");
        await page.GetByLabel("Scrutiny officer", new() { Exact = true }).CheckAsync();
        await journey.PressAsync("Give role");
        await journey.Step("The person with a role", name);
        (await page.GetByRole(AriaRole.Rowheader, new() { Name = "Scrutiny officer" }).CountAsync()).ShouldBe(1);
        await journey.GoToPartAsync("People and roles");
        await journey.FollowAsync("Who holds what");
        await journey.Step("Who holds what", "Who holds what");
        (await journey.MainTextAsync()).ShouldContain(name);

        await journey.GoToPartAsync("Councils and bodies");
        await journey.Step("The councils", "Councils and bodies");
        await journey.FollowAsync("Fenmoor Borough Council");
        await journey.Step("One council", "Fenmoor Borough Council");
        await journey.GoToPartAsync("Audit trail");
        await journey.Step("The trail", "Audit trail");
        (await journey.MainTextAsync()).ShouldContain(name);
        await journey.PressAsync("Check that the trail is unbroken");
        await page.WaitForURLAsync("**Check=true**");
        await journey.Step("The trail, checked", "Audit trail");
        (await journey.MainTextAsync()).ShouldContain("Every entry is as it was written and in its place");
        await journey.FinishAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keep_OnesAccount_MakesAKeyThatIsShownOnce(bool scripts)
    {
        await using var journey = await Journey.BeginAsync(chromium, demonstration.Address, scripts);
        var page = journey.Page;
        await journey.BecomeAsync("Noor Hadley");
        await journey.FollowAsync("Account of Noor Hadley");
        await journey.Step("The account", "Your account");
        await journey.FollowAsync("Change password");
        await journey.Step("The password");
        await journey.FollowAsync("Account of Noor Hadley");
        await page.WaitForURLAsync("**/account");
        await journey.FollowAsync("Change second factor");
        await journey.Step("The second factor", "Turn on a second factor");
        await journey.FollowAsync("Account of Noor Hadley");
        await page.WaitForURLAsync("**/account");
        await journey.FollowAsync("Change where you are signed in");
        await journey.Step("The sessions", "Where you are signed in");
        await journey.FollowAsync("Account of Noor Hadley");
        await page.WaitForURLAsync("**/account");
        await journey.FollowAsync("Change API keys");
        await journey.FillAsync("What the key is for", "O'Brien's monthly report");
        await journey.PressAsync("Make a key");
        var made = page.GetByRole(AriaRole.Alert);
        await made.WaitForAsync();
        await journey.Step("The key, shown once", "API keys");
        var key = await made.Locator("code").InnerTextAsync();
        await page.GotoAsync(page.Url);
        await journey.Step("The keys", "API keys");
        (await page.ContentAsync()).ShouldNotContain(key);
        (await journey.MainTextAsync()).ShouldContain("O'Brien's monthly report");
        await journey.FinishAsync();
    }
}
