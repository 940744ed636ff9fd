using Concordat.Browser.Tests.Kit;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>One council responds for itself; what the others leave unanswered is late in time.</summary>
[Collection(DemonstrationJourneys.Name)]
public sealed class ResponseJourneyTests(Chromium chromium, Demonstration demonstration)
{
    [Theory]
    [InlineData(true, "REC-8")]
    [InlineData(false, "REC-10")]
    public async Task Respond_ForOneCouncilOfThree_StandsInTheMatrixAndTheRestIsLateAQuarterOn(bool scripts, string reference)
    {
        await using var journey = await Journey.BeginAsync(chromium, demonstration.Address, scripts);
        var page = journey.Page;
        await journey.BecomeAsync("Idris Calloway");
        await journey.Step("What waits for Coastwold", "My work");
        (await Waiting(page, "REC-12").InnerTextAsync()).ShouldContain("due 21 November 2026", Case.Insensitive);

        await Waiting(page, reference).GetByRole(AriaRole.Link).ClickAsync();
        await page.WaitForURLAsync("**/recommendations/*");
        await journey.Step("The recommendation");
        await journey.FollowAsync("Respond for Coastwold District Council (Cabinet)");
        await journey.Step("The response, empty", $"Respond to {reference}");
        await journey.PressAsync("Record the response");
        await journey.Step("What is missing", $"Respond to {reference}");
        (await page.TitleAsync()).ShouldStartWith("Error: ");

        await page.GetByLabel("Partly accepted", new() { Exact = true }).CheckAsync();
        await journey.FillAsync("Which part is not accepted?", "By the spring.");
        await journey.FillAsync("Why is that part not accepted?", "Cllr O'Brien’s committee meets first in the autumn.");
        await journey.FillAsync("The response, in your organisation’s own words", "Coastwold will do this in its own time & at its own cost.");
        await journey.FillAsync("Who gave the response?", "Cllr Hugh Saltfleet, Portfolio holder");
        await journey.FillAsync("What doing it will cost (if known)", "11,250.50");
        await page.GetByLabel("Revenue", new() { Exact = true }).CheckAsync();
        await journey.PressAsync("Record the response");
        await journey.Step("The response recorded");
        (await page.GetByRole(AriaRole.Alert).CountAsync()).ShouldBe(1);
        await journey.FollowAsync("REV-2 Corporate peer challenge of the three councils");
        await journey.Step("The review", "Corporate peer challenge");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Recommendations", Exact = true }).ClickAsync();
        await journey.Step("The matrix", "Recommendations and responses");
        var row = page.Locator("table.matrix tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = reference, Exact = true }) });
        var said = await row.Locator("td").AllInnerTextsAsync();
        said.ShouldContain(cell => cell.Contains("Coastwold will do this in its own time & at its own cost.", StringComparison.Ordinal), 1);
        said.ShouldContain(cell => cell.Contains("Awaiting a response", StringComparison.Ordinal), 2);
        await journey.FinishAsync();

        await journey.SignOutAsync();
        await journey.GoToAsync("/");
        await journey.PressAsync("A quarter passes");
        await journey.Step("A quarter later", "Explore the demonstration");
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("Today is now");
        await journey.PressAsync("Idris Calloway");
        await journey.Step("What Coastwold left", "My work");
        (await Waiting(page, "REC-12").InnerTextAsync()).ShouldContain("Late: due 21 November 2026");
        (await Waiting(page, reference).CountAsync()).ShouldBe(0);
        await journey.FinishAsync();
    }

    private static ILocator Waiting(IPage page, string reference) =>
        page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = $"Respond to {reference}:" }) });
}
