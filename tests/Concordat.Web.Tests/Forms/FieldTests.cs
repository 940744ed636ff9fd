using System.Net;
using Concordat.TestKit.Specimens;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Forms;

public sealed class FieldTests : IAsyncLifetime
{
    private SpecimenVisitor _visitor = null!;

    public async ValueTask InitializeAsync() => _visitor = await SpecimenVisitor.ArriveAsync();

    public ValueTask DisposeAsync() => _visitor.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_WithAndWithoutErrors_TiesEveryLabelHintAndErrorToItsInput(bool withErrors)
    {
        var page = withErrors ? await _visitor.SendAsync(("Name", ""), ("Amount", "abc")) : await _visitor.OpenAsync();

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.ShouldBeUnique();
        foreach (var attribute in new[] { "for", "aria-describedby", "aria-labelledby", "list" })
        {
            foreach (var element in page.QuerySelectorAll($"[{attribute}]"))
            {
                foreach (var id in element.GetAttribute(attribute)!.Split(' ')) ids.ShouldContain(id, $"{element.LocalName} #{element.Id} has {attribute}");
            }
        }
        foreach (var input in page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"))
        {
            page.QuerySelector($"label[for='{input.Id}']").ShouldNotBeNull($"a label for {input.Id}");
        }
        page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task TextInput_WithHintAndError_IsDescribedByBothInThatOrder()
    {
        var page = await _visitor.SendAsync(("Name", ""));

        var input = page.QuerySelector("#Name")!;
        input.ClassName.ShouldBe("govuk-input govuk-input--error");
        input.GetAttribute("aria-describedby").ShouldBe("Name-hint Name-error");
        page.QuerySelector("#Name-error")!.TextContent.ShouldBe("Error: Enter the name of the review");
        input.ParentElement!.ClassName.ShouldBe("govuk-form-group govuk-form-group--error");
    }

    [Fact]
    public async Task Send_WithFaults_KeepsEverythingThatWasTyped()
    {
        var page = await _visitor.SendAsync(
            ("Name", ""), ("Amount", "£12 or so"), ("Reason", "\n\nSaid by O'Brien & <Co>"), ("HeldOn.Day", "31"), ("HeldOn.Month", "Feb"), ("HeldOn.Year", "2022"),
            ("CouncilResponse", "part"), ("Part", "the \"first\""), ("Councils", "bath"), ("InConfidence", "true"), ("Lead", "bath"));

        page.QuerySelector("#Amount")!.GetAttribute("value").ShouldBe("£12 or so");
        page.QuerySelector("#Reason")!.TextContent.ShouldBe("\n\nSaid by O'Brien & <Co>");
        page.QuerySelector("#HeldOn_Month")!.GetAttribute("value").ShouldBe("Feb");
        page.QuerySelector("[name=CouncilResponse]:checked")!.GetAttribute("value").ShouldBe("part");
        page.QuerySelector("#Part")!.GetAttribute("value").ShouldBe("the \"first\"");
        page.QuerySelectorAll("[name=Councils]:checked").Select(box => box.GetAttribute("value")).ShouldBe(["bath"]);
        page.QuerySelector("#InConfidence")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("#Lead option[selected]")!.TextContent.ShouldBe("Bath & North East Somerset");
    }

    [Fact]
    public async Task TextInput_OfAPassword_IsNeverSentBack()
    {
        var page = await _visitor.SendAsync(("Name", ""), ("Password", "correct horse battery staple"));

        var input = page.QuerySelector("#Password")!;
        input.HasAttribute("value").ShouldBeFalse();
        input.GetAttribute("type").ShouldBe("password");
        page.QuerySelector("[aria-controls=Password]")!.HasAttribute("hidden").ShouldBeTrue("without scripts there is nothing to press");
    }

    [Fact]
    public async Task ErrorSummary_SeveralFaults_LinksToEachFieldInTheOrderOfThePage()
    {
        var page = await _visitor.SendAsync(("Name", ""), ("Amount", "abc"), ("HeldOn.Day", "24"), ("HeldOn.Month", "8"));

        page.Title.ShouldStartWith("Error: ");
        var links = page.QuerySelectorAll(".govuk-error-summary__list a");
        links.Select(link => (link.TextContent, link.GetAttribute("href"))).ShouldBe(
        [
            ("Enter the name of the review", "#Name"),
            ("Amount cannot be \u201cabc\u201d: check what was typed", "#Amount"),
            ("Date of the session must include a year", "#HeldOn_Year"),
            ("Choose a response", "#CouncilResponse"),
        ]);
        foreach (var link in links) page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
    }

    [Fact]
    public async Task ErrorSummary_FaultOfTheWholeForm_IsASentenceWithoutALink()
    {
        var page = await _visitor.SendAsync(("Name", "Whole form"), ("HeldOn.Day", "24"), ("HeldOn.Month", "8"), ("HeldOn.Year", "2022"), ("CouncilResponse", "accepted"));

        var item = page.QuerySelector(".govuk-error-summary__list li")!;
        item.TextContent.ShouldBe("This review cannot be saved while it is being published");
        item.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task ErrorSummary_NoFaults_IsNotThere()
    {
        var page = await _visitor.OpenAsync();

        page.QuerySelector(".govuk-error-summary").ShouldBeNull();
        page.Title.ShouldBe("Specimens - Concordat");
    }

    [Fact]
    public async Task DateInput_NothingTyped_SaysThatItIsMissingAndMarksAllBoxes()
    {
        var page = await _visitor.SendAsync(("Name", "A"), ("HeldOn.Day", " "), ("HeldOn.Month", ""), ("HeldOn.Year", ""));

        page.QuerySelector("#HeldOn-error")!.TextContent.ShouldBe("Error: Enter the date of the session");
        page.QuerySelectorAll(".govuk-date-input .govuk-input--error").Length.ShouldBe(3);
    }

    [Fact]
    public async Task DateInput_YearMissing_MarksOnlyTheYear()
    {
        var page = await _visitor.SendAsync(("HeldOn.Day", "24"), ("HeldOn.Month", "8"));

        page.QuerySelectorAll(".govuk-date-input .govuk-input--error").Select(box => box.Id).ShouldBe(["HeldOn_Year"]);
    }

    [Fact]
    public async Task Send_NothingWrong_SaysOnceThatItIsSaved()
    {
        var page = await _visitor.SendAsync(("Name", "O'Brien's review"), ("HeldOn.Day", "29"), ("HeldOn.Month", "2"), ("HeldOn.Year", "2024"), ("CouncilResponse", "accepted"));

        page.QuerySelector(".govuk-notification-banner--success .govuk-notification-banner__heading")!.TextContent.ShouldBe("O'Brien's review was saved.");
    }

    [Fact]
    public async Task Send_WithoutTheFormsToken_IsRefused()
    {
        using var response = await _visitor.SendWithoutTokenAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SideNavigation_PartWithoutPages_IsNotShown()
    {
        var page = await _visitor.OpenAsync();

        page.QuerySelectorAll(".side-navigation__slot-name").Select(name => name.TextContent).ShouldBe(["Review"]);
        page.QuerySelector(".side-navigation [aria-current=page]")!.TextContent.ShouldBe("Wash and Wolds Partnership");
    }

    [Fact]
    public async Task Working_OfAnInputThatWasWorkedOutToo_ShowsBothWithTheirUnits()
    {
        var page = await _visitor.OpenAsync();

        var working = page.QuerySelector(".working")!;
        working.QuerySelector(".working__source")!.TextContent.ShouldBe("Agreement, clause 12.3");
        working.QuerySelectorAll(".working__value").Select(value => value.TextContent).ShouldBe(["£24,691.34", "50%", "50%", "£12,345.67"]);
        working.QuerySelector(".working__nested summary")!.TextContent.ShouldBe("How Percentage was worked out");
    }
}
