using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Partnerships;

public class MyPartnershipsTests
{
    [Theory, BothDatabases]
    public async Task Add_Second_StandsBesideTheFirstAndNobodyElseSeesIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        using var other = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync("/my-partnerships/add");

        await browser.SubmitAsync(new() { ["Input.Description"] = "Bins" });
        browser.Errors.ShouldBe(["Enter the partnership’s name.".Replace('’', '\''), "Choose at least one organisation. You can add others later."]);
        await browser.SubmitAsync(new() { ["Input.Name"] = "East Coast Waste", ["Input.Organisations"] = office.Organisations["Coastwold"].ToString() });

        browser.Path.ShouldBe("/partnerships/east-coast-waste");
        browser.Text.ShouldContain("Coastwold District Council");
        browser.Page.QuerySelectorAll(".site-navigation__link").Select(a => a.TextContent.Trim()).ShouldContain("All my partnerships");
        await browser.GetAsync("/my-partnerships");
        browser.Text.ShouldContain("East Coast Waste You are administrator there.");
        await other.GetAsync("/partnerships/east-coast-waste");
        other.Status.ShouldBe(HttpStatusCode.NotFound);
        await browser.GetAsync("/my-partnerships/add");
        await browser.SubmitAsync(new() { ["Input.Name"] = "East coast waste!", ["Input.Organisations"] = office.Organisations["Coastwold"].ToString() });
        browser.Errors.ShouldBe(["There is already a partnership with this name. Enter another."]);
    }

    [Fact]
    public async Task Add_NotAnAdministrator_IsForbidden()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);

        await browser.GetAsync("/my-partnerships/add");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Jobs_NothingGivenUp_SaysSo()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);

        await browser.GetAsync($"{office.Address}/jobs");

        browser.Text.ShouldContain("Nothing has been given up.");
    }
}
