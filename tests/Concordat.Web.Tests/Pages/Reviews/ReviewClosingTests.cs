using System.Net;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class ReviewClosingTests
{
    [Theory, BothDatabases]
    public async Task Close_OpenRecommendation_IsSaidBeforeTheButton(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await PublishedAsync(office);
        await office.WithAsync<RecommendationService>(recommendations => recommendations.WriteAsync(new WriteRecommendation(review.Id, "Agree rotas a month ahead."), office.Program));
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        await browser.GetAsync(office.AddressOf(review));

        browser.Text.ShouldContain("REC-1 is still open. Close or withdraw it first.");
        browser.Page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Close_AndReopen_IsForWhoeverConvenedIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await PublishedAsync(office);
        using var coastwold = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        using var fenmoor = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Fenmoor");

        await coastwold.GetAsync(office.AddressOf(review));
        coastwold.Text.ShouldContain("The next step is for the officers of whoever convened the review.");
        await fenmoor.GetAsync(office.AddressOf(review));
        await fenmoor.SubmitAsync([], button: "Close the review");
        fenmoor.Text.ShouldContain("Closed on 14 October 2026");

        await coastwold.GetAsync($"{office.AddressOf(review)}/reopen");
        coastwold.Status.ShouldBe(HttpStatusCode.Forbidden);
        await fenmoor.GetAsync($"{office.AddressOf(review)}/members/new");
        await fenmoor.SubmitAsync(new() { ["Input.Name"] = "Councillor Late", ["Input.Role"] = "Member" });
        fenmoor.Errors.ShouldBe(["This review is closed. Whoever convened it can reopen it."]);
        await fenmoor.GetAsync($"{office.AddressOf(review)}/reopen");
        await fenmoor.SubmitAsync([]);
        fenmoor.Errors.ShouldBe(["Say why the review is reopened."]);
        await fenmoor.SubmitAsync(new() { ["Input.Why"] = "The action was undone." });
        fenmoor.Text.ShouldContain("The review is open again.");
        fenmoor.Text.ShouldContain("Why: The action was undone.");
    }

    [Theory, BothDatabases]
    public async Task Findings_OfAPublishedReport_AreForEverybodyOfThePartnership(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await PublishedAsync(office);
        await office.WithAsync<FindingService>(findings => findings.WriteAsync(review.Id, "Rotas change too often.", null, office.Program));
        using var partner = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");

        await partner.GetAsync($"{office.AddressOf(review)}/findings/f-1");

        partner.Text.ShouldContain("Rotas change too often.");
        partner.Page.QuerySelector("#history").ShouldBeNull();
        await partner.GetAsync($"{office.AddressOf(review)}/themes");
        partner.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<Review> PublishedAsync(WebOffice office)
    {
        var set = await office.SetUpAsync(r => r with { ConvenedByBodyId = office.Bodies["Fenmoor Overview and Scrutiny Committee"] });
        await using var context = office.Database.NewContext();
        var review = await context.Reviews.SingleAsync(r => r.Id == set.Id);
        review.Publish(office.Clock.Today);
        await context.SaveAsync(office.Program, "Published report, version 1", new AuditSubject("review", review.Id, review.PartnershipId));
        return review;
    }
}
