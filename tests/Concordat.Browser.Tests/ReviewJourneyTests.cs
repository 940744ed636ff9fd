using System.Text;
using Concordat.Browser.Tests.Kit;
using Concordat.TestKit;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>A council paper becomes a review, and what was marked in confidence stays with whoever read it.</summary>
[Collection(DemonstrationJourneys.Name)]
public sealed class ReviewJourneyTests(Chromium chromium, Demonstration demonstration)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_PaperWithASessionMarkedInConfidence_BecomesAReviewThatHidesIt(bool scripts)
    {
        // Words of this run alone: the demonstration has read the paper itself, and searching finds its points as well.
        var (hidden, open) = scripts ? ("take seven weeks where they took one", "reached 27% in the first year") : ("take eight weeks where they took one", "reached 28% in the first year");
        var title = scripts ? "O'Brien's second look at Bath & North East Somerset" : "O'Brien's third look at Bath & North East Somerset";
        await using var journey = await Journey.BeginAsync(chromium, demonstration.Address, scripts);
        var page = journey.Page;

        await journey.GoToAsync("/");
        await journey.Step("Whom to be", "Explore the demonstration");
        await journey.BecomeAsync("Tom Ferrier");
        await journey.Step("My work", "My work");
        await journey.FollowAsync("Wash and Wolds Partnership");
        await journey.Step("The partnership", "Wash and Wolds Partnership");
        await journey.GoToPartAsync("Read a paper");
        await journey.Step("The papers read before", "Papers read");
        await journey.PressAsync("Read papers");
        await journey.Step("Papers to read", "Read papers");
        await page.GetByLabel("The papers").SetInputFilesAsync(new FilePayload { Name = "notes of the panel.txt", MimeType = "text/plain", Buffer = await PaperAsync(hidden, open) });
        await journey.PressAsync("Read them");
        await journey.Step("The draft", "NOTES OF EVIDENCE");
        var session = page.Locator("#item-1");
        (await session.InnerTextAsync()).ShouldContain("8 September 2025");
        (await session.Locator("strong").CountAsync()).ShouldBe(0);

        await session.GetByRole(AriaRole.Button, new() { Name = "In confidence" }).ClickAsync();
        await Assertions.Expect(session.Locator("strong")).ToHaveTextAsync("In confidence");
        await journey.Step("The first session in confidence", "NOTES OF EVIDENCE");
        await journey.PressAsync("Accept as a review");
        await journey.Step("What the review will hold", "Accept as a review");
        (await journey.MainTextAsync()).ShouldContain("3 sessions");
        await journey.FinishAsync();

        await journey.FollowAsync("WASH AND WOLDS JOINT SCRUTINY PANEL – NOTES OF EVIDENCE");
        await journey.PressAsync("Accept as a review");
        await journey.FillAsync("Title of the review", title);
        await journey.ChooseAsync("Convened by", "Joint Scrutiny Panel");
        await journey.PressAsync("Accept as a review");
        await journey.Step("The sessions of the review", "Evidence");
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("was made of the paper");
        await journey.GoToPartAsync("Reviews");
        await journey.Step("The reviews", "Reviews");
        await journey.FollowAsync(title);
        await journey.Step("The review", title);
        await journey.SearchAsync($"\"{open}\"");
        await journey.Step("A search for what was said openly", "Search");
        (await journey.MainTextAsync()).ShouldContain("1 result");
        await journey.FinishAsync();

        await journey.SignOutAsync();
        await journey.BecomeAsync("Cllr Dev Ranskill");
        await journey.SearchAsync($"\"{hidden}\"");
        await journey.Step("A councillor's search for what was said in confidence", "Search");
        (await journey.MainTextAsync()).ShouldContain("Nothing found");
        await journey.FinishAsync();
    }

    private static async Task<byte[]> PaperAsync(string hidden, string open)
    {
        var paper = await File.ReadAllTextAsync(Repository.PathOf("src", "Concordat.Web", "Demonstration", "panel-notes.txt"));
        var changed = paper.Replace("take three weeks where they took one", hidden, StringComparison.Ordinal).Replace("reached 24% in the first year", open, StringComparison.Ordinal);
        changed.ShouldContain(hidden);
        changed.ShouldContain(open);
        return Encoding.UTF8.GetBytes(changed);
    }
}
