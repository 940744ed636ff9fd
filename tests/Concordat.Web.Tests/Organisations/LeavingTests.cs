using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Organisations;

public class LeavingTests
{
    [Theory, BothDatabases]
    public async Task Leave_WithOpenRecommendations_ShowsThemEndsRolesAndIsAskedNothingNew(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Marshland", "Fenmoor");
        await office.AddActionAsync(review, "Write the plan", issued, "Marshland");
        var officer = await office.AddPersonAsync(PartnershipRole.PartnershipOfficer, "Marshland");
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator);
        var address = $"{office.Address}/organisations/{office.Organisations["Marshland"]}";
        await browser.GetAsync($"{address}/leave");
        browser.Text.ShouldContain("1 open recommendation REC-1 Publish the plan");
        browser.Text.ShouldContain("1 open action ACT-1 Write the plan");
        browser.Text.ShouldContain("the roles that 1 person holds here for it end");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Enter its last day in the partnership.", "Say why, such as the decision and its date. It is kept in the audit trail."]);
        await browser.SubmitAsync(new() { ["Input.LastDay.Day"] = "14", ["Input.LastDay.Month"] = "10", ["Input.LastDay.Year"] = "2026", ["Input.Why"] = "Full Council, 24 September 2026" });

        browser.Path.ShouldBe(address);
        browser.Text.ShouldContain("Leaving Its last day is 14 October 2026");
        browser.Text.ShouldContain("1 open recommendation REC-1 Publish the plan");
        await using var context = office.Database.NewContext();
        (await context.RoleHoldings.SingleAsync(h => h.PersonId == officer)).To.ShouldBe(new DateOnly(2026, 10, 14));
        office.Clock.Move(TimeSpan.FromDays(1));
        using var scrutiny = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await scrutiny.GetAsync($"{office.Address}/reviews/rev-1/recommendations/write");
        scrutiny.Text.ShouldContain("Fenmoor Borough Council");
        scrutiny.Text.ShouldNotContain("Marshland District Council");
        await scrutiny.GetAsync($"{office.Address}/recommendations/rec-1");
        scrutiny.Text.ShouldContain("Marshland District Council", customMessage: "what it was asked stays with it");
        await browser.GetAsync(address);
        browser.Text.ShouldContain("Left Its last day was 14 October 2026");
    }

    [Fact]
    public async Task Leave_OrganisationOfEveryAdministrator_IsRefused()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Administrator, "Marshland");
        await browser.GetAsync($"{office.Address}/organisations/{office.Organisations["Marshland"]}/leave");

        await browser.SubmitAsync(new() { ["Input.LastDay.Day"] = "14", ["Input.LastDay.Month"] = "10", ["Input.LastDay.Year"] = "2026", ["Input.Why"] = "Agreed" });

        browser.Errors.ShouldBe(["Every administrator belongs to this organisation. Make somebody else an administrator first."]);
    }

    [Fact]
    public async Task Leave_PartnershipOfficer_IsForbidden()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);

        await browser.GetAsync($"{office.Address}/organisations/{office.Organisations["Marshland"]}/leave");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
