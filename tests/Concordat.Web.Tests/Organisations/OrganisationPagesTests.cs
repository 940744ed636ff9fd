using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Organisations;

public class OrganisationPagesTests
{
    [Theory, BothDatabases]
    public async Task Add_Company_JoinsThePartnership(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);
        await browser.GetAsync($"{office.Address}/organisations/add");

        await browser.SubmitAsync(new() { ["Kind"] = "Company", ["Input.Name"] = "Dyke & Drain <Ltd>", ["Input.ShortName"] = "Dyke & Drain" });

        browser.Heading.ShouldBe("Dyke & Drain <Ltd>");
        await browser.GetAsync($"{office.Address}/organisations");
        browser.Text.ShouldContain("Dyke & Drain <Ltd> Company owned by councils, called Dyke & Drain in tables No body yet.");
    }

    [Fact]
    public async Task Add_NothingOrTaken_SaysWhy()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/organisations/add");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Choose what it is"]);
        await browser.SubmitAsync(new() { ["Kind"] = "Council", ["Input.OnsCode"] = "W06000001", ["Input.Executive"] = "" });
        browser.Errors.ShouldBe(["Enter what the council calls its executive, such as Cabinet."]);
        await browser.SubmitAsync(new() { ["Kind"] = "Council", ["Input.OnsCode"] = "W06000001", ["Input.Executive"] = "Executive Board" });
        browser.Errors.ShouldBe(["Enter the organisation's full name.", "Enter the short name used in tables, such as “Fenmoor”.", "Enter an ONS code of an English council, such as E07000136."]);
        await browser.SubmitAsync(new() { ["Input.Name"] = "FENMOOR borough council", ["Input.ShortName"] = "Fenmoor", ["Input.OnsCode"] = "" });
        browser.Errors.ShouldBe(["An organisation with this name is already in the partnership."]);
    }

    [Theory, BothDatabases]
    public async Task Change_SomebodyElseFirst_ShowsBothVersions(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var mine = await office.SignedInAsync(PartnershipRole.Administrator);
        using var theirs = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);
        var address = $"{office.Address}/organisations/{office.Organisations["Fenmoor"]}";
        await mine.GetAsync($"{address}/change");
        await theirs.GetAsync($"{address}/change");
        await theirs.SubmitAsync(new() { ["Input.Chair"] = "Chairman" });

        await mine.SubmitAsync(new() { ["Input.DataControllerContact"] = "Information governance, Fenmoor" });

        mine.Text.ShouldContain("Somebody else changed this organisation");
        mine.Text.ShouldContain("Cabinet, Chairman, Portfolio holder");
        await mine.SubmitAsync(new() { ["Input.Chair"] = "Chairman" });
        mine.Path.ShouldBe(address);
        mine.Text.ShouldContain("Information governance, Fenmoor");
    }

    [Theory, BothDatabases]
    public async Task Bodies_AddedAndChanged_StandUnderTheirOrganisation(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/bodies/add?organisation={office.Organisations["Marshland"]}");

        await browser.SubmitAsync(new() { ["Input.Kind"] = "Committee", ["Input.Name"] = "Marshland Cabinet" });
        browser.Errors.ShouldBe(["There is already a body with this name. Enter another name."]);
        await browser.SubmitAsync(new() { ["Input.Kind"] = "Committee", ["Input.Name"] = "Audit Committee" });
        browser.Page.QuerySelector($"#organisation-{office.Organisations["Marshland"]}")!.TextContent.ShouldContain("Audit Committee");
        await browser.GetAsync(browser.Page.QuerySelectorAll("a[href$='/change']").First(a => a.TextContent.Contains("Audit Committee")).GetAttribute("href")!);
        await browser.SubmitAsync(new() { ["Input.Name"] = "Audit & Governance Committee" });

        browser.Text.ShouldContain("Audit & Governance Committee");
    }

    [Fact]
    public async Task Get_OrganisationOfNobody_IsMissing()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);

        foreach (var page in new[] { $"organisations/{Guid.CreateVersion7()}", $"organisations/{Guid.CreateVersion7()}/change", $"bodies/{Guid.CreateVersion7()}/change" })
        {
            await browser.GetAsync($"{office.Address}/{page}");
            browser.Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Organisation_SeenByACouncillor_OffersNoChange()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/organisations/{office.Organisations["Fenmoor"]}");

        browser.Page.QuerySelectorAll("main a[href$='change'], main a[href*='/add']").ShouldBeEmpty();
    }
}
