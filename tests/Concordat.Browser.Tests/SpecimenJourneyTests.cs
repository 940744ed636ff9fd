using Concordat.Browser.Tests.Kit;
using Concordat.TestKit.Specimens;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>Every field, pattern and chart in the real layout, before any page uses them.</summary>
public sealed class SpecimenJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_FirstWithFaultsThenWithout_KeepsWhatWasTypedAndSaysThatItIsSaved(bool scripts)
    {
        await using var site = await SpecimenSite.StartAsync();
        await using var journey = await Journey.BeginAsync(chromium, site.Address, scripts);
        var page = journey.Page;

        await journey.GoToAsync("/specimen");
        await journey.Step("Every field");

        await page.GetByLabel("Name of the review").FillAsync("O'Brien's review");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("31");
        await page.GetByLabel("Month", new() { Exact = true }).FillAsync("February");
        await page.GetByLabel("Year", new() { Exact = true }).FillAsync("2022");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await journey.Step("Two faults");
        (await page.TitleAsync()).ShouldStartWith("Error: ");
        await page.GetByRole(AriaRole.Link, new() { Name = "Date of the session must be a real date" }).ClickAsync();
        if (scripts) (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("HeldOn_Day");
        (await page.GetByLabel("Month", new() { Exact = true }).InputValueAsync()).ShouldBe("February");
        (await page.GetByLabel("Name of the review").InputValueAsync()).ShouldBe("O'Brien's review");

        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("24");
        await page.GetByLabel("Accepted in part").CheckAsync();
        await page.GetByLabel("Which part").FillAsync("The first");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await journey.Step("Saved");
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("O'Brien's review was saved.");

        if (scripts) await journey.FinishAsync();
    }

    [Fact]
    public async Task Step_PageWithAFault_SaysWhichAndWhere()
    {
        await using var site = await SpecimenSite.StartAsync();
        await using var journey = await Journey.BeginAsync(chromium, site.Address);
        await journey.GoToAsync("/specimen");
        await journey.Page.EvaluateAsync("() => document.querySelector('label[for=Name]').remove()");

        var refusal = await Assert.ThrowsAsync<ShouldAssertException>(() => journey.Step("A field without its label"));

        refusal.Message.ShouldContain("label");
        refusal.Message.ShouldContain("#Name");
    }

    [Fact]
    public async Task CheckKeyboard_OutlineTakenAway_SaysThatTheFocusCannotBeSeen()
    {
        await using var site = await SpecimenSite.StartAsync();
        await using var journey = await Journey.BeginAsync(chromium, site.Address);
        await journey.GoToAsync("/specimen");
        await journey.Step("Every field");
        await journey.Page.Context.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => { const sheet = new CSSStyleSheet(); sheet.replaceSync('*, *::before { outline: none !important; box-shadow: none !important }'); document.adoptedStyleSheets = [sheet]; })");

        var refusal = await Assert.ThrowsAsync<ShouldAssertException>(journey.CheckKeyboardAsync);

        refusal.Message.ShouldContain("nothing shows that these have the focus");
    }
}
