using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class TermsOfReferencePagesTests
{
    [Theory, BothDatabases]
    public async Task TermsOfReference_TwoVersions_ShowClausesAndWhatChanged(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var address = $"{office.AddressOf(review)}/terms-of-reference";
        await browser.GetAsync(address);
        browser.Text.ShouldContain("None have been kept yet");

        await browser.GetAsync($"{address}/new");
        await browser.SubmitAsync(new() { ["Input.Text"] = "a) The quorum is three members\r\nb) Meetings are fortnightly" });
        browser.Text.ShouldContain("Not agreed yet");
        browser.Page.QuerySelector("#clause-b")!.TextContent.ShouldContain("Meetings are fortnightly");

        await browser.GetAsync($"{address}/1/agree");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Enter who agreed the terms of reference.", "Enter when the terms of reference were agreed."]);
        await browser.SubmitAsync(new() { ["Input.AgreedBy"] = "Improvement Committee", ["Input.AgreedOn.Day"] = "14", ["Input.AgreedOn.Month"] = "1", ["Input.AgreedOn.Year"] = "2026" });
        browser.Text.ShouldContain("Agreed by Improvement Committee on 14 January 2026");

        await browser.GetAsync($"{address}/new");
        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["This is the same text as the version before. Change it, or say who agreed that version."]);
        await browser.SubmitAsync(new() { ["Input.Text"] = "a) The quorum is four members\nb) Meetings are fortnightly" });

        await browser.GetAsync($"{address}?Version=2&With=1");
        browser.Page.QuerySelector(".difference del")!.TextContent.ShouldContain("three");
        browser.Page.QuerySelector(".difference ins")!.TextContent.ShouldContain("four");
        browser.Page.QuerySelectorAll(".difference ins").Length.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task TermsOfReference_OthersAndOtherVersions_AreRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.AddressOf(review)}/terms-of-reference/new");
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
        await browser.GetAsync($"{office.AddressOf(review)}/terms-of-reference?Version=3");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task TermsOfReference_NothingTyped_SaysSo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/terms-of-reference/new");

        await browser.SubmitAsync(new() { ["Input.AgreedBy"] = "Cabinet" });

        browser.Errors.ShouldBe(["Enter the text of the terms of reference.", "Enter when the terms of reference were agreed."]);
    }
}
