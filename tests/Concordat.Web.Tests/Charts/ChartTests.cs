using System.Globalization;
using AngleSharp.Dom;
using Concordat.TestKit.Specimens;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Charts;

public sealed class ChartTests : IAsyncLifetime
{
    private SpecimenVisitor _visitor = null!;

    public async ValueTask InitializeAsync() => _visitor = await SpecimenVisitor.ArriveAsync();

    public ValueTask DisposeAsync() => _visitor.DisposeAsync();

    [Fact]
    public async Task BarChart_OfTwoRows_DrawsLengthsInProportionEndToEnd()
    {
        var bars = (await _visitor.OpenAsync()).QuerySelectorAll("#savings rect");

        bars.Length.ShouldBe(3);
        Number(bars[0], "width").ShouldBe(4 * Number(bars[1], "width"), 0.05);
        Number(bars[0], "width").ShouldBe(2 * Number(bars[2], "width"), 0.05);
        Number(bars[1], "x").ShouldBe(Number(bars[0], "x") + Number(bars[0], "width"), 0.05);
        bars[1].QuerySelector("title")!.TextContent.ShouldBe("Fenmoor Borough Council: One-off, £30,000");
    }

    [Fact]
    public async Task BarChart_ForThoseWhoCannotSeeIt_HasATitleADescriptionAndAKey()
    {
        var figure = (await _visitor.OpenAsync()).QuerySelector("#savings")!;

        var described = figure.QuerySelector("svg")!.GetAttribute("aria-labelledby")!.Split(' ');
        described.Select(id => figure.QuerySelector("#" + id)!.TextContent).ShouldBe(["Saved each year", "Fenmoor 150,000, Coastwold 60,000"]);
        figure.QuerySelectorAll(".chart__key li").Select(item => item.TextContent).ShouldBe(["Recurring", "One-off"]);
    }

    [Fact]
    public async Task TimelineChart_WithEventsInAYear_StandsInTheOrderOfTheirDates()
    {
        var figure = (await _visitor.OpenAsync()).QuerySelector("#line")!;

        var across = figure.QuerySelectorAll("circle").Select(point => Number(point, "cx")).ToList();
        across.ShouldBeInOrder();
        across[0].ShouldBe(20);
        across[^1].ShouldBe(740);
        // 181 of the 444 days from 12 January 2026 to 1 April 2027.
        across[1].ShouldBe(20 + (720 * 181 / 444.0), 0.01);
        figure.QuerySelector(".chart__today-label")!.TextContent.ShouldBe("Today");
    }

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
