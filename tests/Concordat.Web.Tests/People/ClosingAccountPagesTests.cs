using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.People;

public class ClosingAccountPagesTests
{
    [Theory, BothDatabases]
    public async Task Close_SignedInOfficer_IsSignedOutAndMayComeBack(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var theirs = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, name: "Siân O’Brien");
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        await browser.GetAsync($"{office.Address}/people/{theirs.PersonId}/close-account");
        browser.Text.ShouldContain("Roles that end here: Scrutiny officer.");

        await browser.SubmitAsync(new() { ["Input.LastDay.Day"] = "31" });
        browser.Errors.ShouldBe(["Enter today or an earlier day: the account closes at once. To end a role on a later day, end the role.", "Say why, such as that they have left. It is kept in the audit trail."]);
        await browser.SubmitAsync(new() { ["Input.LastDay.Day"] = "13", ["Input.Why"] = "She retired" });

        browser.Text.ShouldContain("Closed on 14 October 2026: She retired");
        browser.Text.ShouldContain("13 October 2026");
        await theirs.GetAsync("/my-work");
        theirs.Path.ShouldStartWith("/sign-in");
        await browser.GetAsync($"{office.Address}/people/{theirs.PersonId}/close-account");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
        await browser.GetAsync($"{office.Address}/people/{theirs.PersonId}/reopen-account");
        await browser.SubmitAsync(new() { ["Input.Why"] = "Back for the inquiry; I spoke to her" });
        browser.Text.ShouldContain("The account of Siân O’Brien is open again.");
    }

    [Fact]
    public async Task Close_NotAnAdministrator_IsForbidden()
    {
        await using var office = await WebOffice.CreateAsync();
        var person = await office.AddPersonAsync(PartnershipRole.Officer);
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);

        await browser.GetAsync($"{office.Address}/people/{person}/close-account");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
