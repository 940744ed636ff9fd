using Concordat.Browser.Tests.Kit;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>What a resident sees without signing in, and what not even a councillor finds.</summary>
[Collection(DemonstrationJourneys.Name)]
public sealed class PublicJourneyTests(Chromium chromium, Demonstration demonstration)
{
    private const string SaidInConfidence = "two people were not replaced";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Follow_FromTheHomePageToTheRegister_NeverMeetsWhatStaffSaidInConfidence(bool scripts)
    {
        await using var journey = await Journey.BeginAsync(chromium, demonstration.Address, scripts);
        var page = journey.Page;
        await journey.GoToAsync("/");
        await journey.FollowAsync("the public site");
        await journey.Step("The partnerships", "Councils that share people and services");
        await journey.FollowAsync("Wash and Wolds Partnership");
        await journey.Step("The partnership", "Wash and Wolds Partnership");
        var partnership = page.Url;
        await journey.FollowAsync("The first year of the partnership");
        await journey.Step("The review", "The first year of the partnership");
        (await page.ContentAsync()).ShouldNotContain(SaidInConfidence);
        await journey.FollowAsync("read it here");
        await page.WaitForURLAsync("**/report/versions/*");
        await journey.Step("The report as it was published");
        (await journey.MainTextAsync()).ShouldContain("Version 1, published on 12 January 2026");
        (await page.ContentAsync()).ShouldNotContain(SaidInConfidence);

        await journey.FollowAsync("REV-1");
        await journey.FollowAsync("Wash and Wolds Partnership");
        await page.WaitForURLAsync(partnership);
        await page.GetByRole(AriaRole.Link, new() { Name = "with an action that is late" }).ClickAsync();
        await journey.Step("The register, of what is late", "Recommendations: with an action that is late");
        (await journey.MainTextAsync()).ShouldContain("contract procedure rules");
        await journey.ChooseAsync("Show", "All");
        await journey.FillAsync("Words in it", "forum");
        await journey.PressAsync("Apply");
        await page.WaitForURLAsync("**Words=forum**");
        await journey.Step("The register, by a word", "Recommendations");
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        (await page.ContentAsync()).ShouldNotContain(SaidInConfidence);
        await journey.FinishAsync();

        await journey.BecomeAsync("Cllr Dev Ranskill");
        await journey.SearchAsync("\"cleared the enforcement backlog\"");
        await journey.Step("What was said openly", "Search");
        (await page.Locator("ol.thread-list > li").CountAsync()).ShouldBeGreaterThan(0);
        await journey.SearchAsync($"\"{SaidInConfidence}\"");
        await journey.Step("What was said in confidence", "Search");
        (await journey.MainTextAsync()).ShouldContain("Nothing found");
        (await page.Locator("ol.thread-list > li").CountAsync()).ShouldBe(0);
        await journey.FinishAsync();
    }
}
