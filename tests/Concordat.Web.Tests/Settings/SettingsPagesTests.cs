using System.Net;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Settings;

public class SettingsPagesTests
{
    [Theory, BothDatabases]
    public async Task Change_StalenessAndFollowUp_IsFollowedEverywhere(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        await office.AddActionAsync(review, "Publish the plan");
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/settings");
        browser.Text.ShouldContain("No update for 6 months 6 months");
        await browser.GetAsync($"{office.Address}/settings/change");

        await browser.SubmitAsync(new() { ["Input.StaleAfterMonths"] = "2", ["Input.FollowUpEveryMonths"] = "4", ["Input.CheckInAfterMonths"] = "9", ["Input.Reason"] = "Agreed by the joint board" });

        browser.Path.ShouldBe($"{office.Address}/settings");
        browser.Text.ShouldContain("No update for 2 months 6 months");
        browser.Text.ShouldContain("From 14 October 2026 Holds today");
        browser.Text.ShouldContain("No update for: 2 months, before that 6 months");
        office.Clock.Move(TimeSpan.FromDays(70));
        using var councillor = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await councillor.GetAsync($"{office.Address}/actions?Stale=true");
        councillor.Text.ShouldContain("No update since 14 October 2026");
        await councillor.GetAsync($"{office.Address}/reviews/new");
        councillor.Page.QuerySelector("input[name='Input.FollowUpEveryMonths']")!.GetAttribute("value").ShouldBe("4");
        await councillor.GetAsync($"{office.Address}/reviews/rev-1/check-in");
        councillor.Text.ShouldContain("The check-in 9 months after publication is due on 1 January 2027.");
    }

    [Fact]
    public async Task Change_Wrong_SaysWhyAndKeepsWhatWasTyped()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await browser.GetAsync($"{office.Address}/settings/change");

        await browser.SubmitAsync(new() { ["Input.StaleAfterMonths"] = "six" });
        browser.Errors.ShouldHaveSingleItem();
        browser.Page.QuerySelector("input[name='Input.StaleAfterMonths']")!.GetAttribute("value").ShouldBe("six");
        await browser.SubmitAsync(new() { ["Input.StaleAfterMonths"] = "6", ["Input.PublicPageAfter"] = "20", ["Input.From.Year"] = "2025", ["Input.PublicAddress"] = "concordat" });

        browser.Errors.ShouldBe(
        [
            "Enter 28 days or more: the body that convened the review is told first.",
            "Enter an address that begins with https:// and has nothing after its name, such as https://concordat.example.gov.uk.",
            "Enter today or a later day: what was said on a past day stays as it was.",
            "Say why, such as who agreed it and when.",
        ]);
        browser.Page.QuerySelector("input[name='Input.PublicAddress']")!.GetAttribute("value").ShouldBe("concordat");
    }

    [Fact]
    public async Task Change_SomebodyElseFirst_ShowsBothVersions()
    {
        await using var office = await WebOffice.CreateAsync();
        using var mine = await office.SignedInAsync(PartnershipRole.Administrator);
        await mine.GetAsync($"{office.Address}/settings/change");
        await office.WithAsync<PartnershipSettingsService>(s => s.SetAsync(office.PartnershipId, new SetPartnership(new SettingValues { StaleAfterMonths = 8 }, new DateOnly(2026, 10, 14), "Agreed", 0), office.Program));

        await mine.SubmitAsync(new() { ["Input.CheckInAfterMonths"] = "10", ["Input.Reason"] = "Today’s rule" });

        mine.Text.ShouldContain("Somebody else changed this page of settings");
        mine.Text.ShouldContain("No update for 8 months 6 months");
        await mine.SubmitAsync(new() { ["Input.StaleAfterMonths"] = "8" });
        mine.Path.ShouldBe($"{office.Address}/settings");
    }

    [Fact]
    public async Task Change_Councillor_SeesTheSettingsAndMayNotChangeThem()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/settings");
        browser.Page.QuerySelectorAll("main a[href$='change']").ShouldBeEmpty();
        await browser.GetAsync($"{office.Address}/settings/change");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
