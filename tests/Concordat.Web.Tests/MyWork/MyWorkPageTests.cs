using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.MyWork;

public class MyWorkPageTests
{
    [Theory, BothDatabases]
    public async Task MyWork_SignedIn_IsThePageOneComesTo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);

        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");

        browser.Path.ShouldBe("/my-work");
        browser.Heading.ShouldBe("My work");
    }

    [Theory, BothDatabases]
    public async Task MyWork_NotSignedIn_LeadsToSignIn(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Councillor);
        using var browser = office.Anonymous();

        await browser.GetAsync("/my-work");

        browser.Path.ShouldStartWith("/sign-in");
    }

    [Theory, BothDatabases]
    public async Task MyWork_SomebodyElseSetUpAReview_ShowsItUntilItIsMarkedAsSeen(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var other = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Coastwold", "Siân O’Brien");
        await AddReviewAsync(office, other, "Review of Bath & North East Somerset", null);
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");

        browser.Text.ShouldContain("Review: set up review by Siân O’Brien, 14 October 2026");
        browser.Page.QuerySelector("#changed ~ ul a")!.TextContent.ShouldBe("REV-1: Review of Bath & North East Somerset");

        office.Clock.Move(TimeSpan.FromMinutes(1));
        await browser.SubmitAsync([], "Seen");
        browser.Text.ShouldContain("Everything that changed is marked as seen.");
        browser.Text.ShouldContain("Nobody else has changed anything you can see since 14 October 2026.");
    }

    [Theory, BothDatabases]
    public async Task MyWork_TheDayMovesOnAndBack_StillShowsWhatChanged(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var other = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Coastwold", "Siân O’Brien");
        await AddReviewAsync(office, other, "Review of culverts", null);
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");

        office.Clock.Move(TimeSpan.FromDays(90));
        await browser.GetAsync("/my-work");
        browser.Text.ShouldContain("REV-1: Review of culverts");
        browser.Text.ShouldNotContain("Nobody else has changed");
        await browser.SubmitAsync([], "Seen");
        browser.Text.ShouldContain("Nobody else has changed anything");

        office.Clock.Move(TimeSpan.FromDays(-60));
        await AddReviewAsync(office, other, "Review of drains", null);
        await browser.GetAsync("/my-work");
        browser.Page.QuerySelectorAll("#changed ~ ul a").Select(a => a.TextContent).ShouldBe(["REV-2: Review of drains"]);
    }

    [Theory, BothDatabases]
    public async Task MyWork_OwnChanges_AreLeftOut(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Fenmoor");
        await AddReviewAsync(office, browser.PersonId!.Value, "Review of culverts", null);

        await browser.GetAsync("/my-work");

        browser.Text.ShouldContain("Nobody else has changed anything");
        browser.Text.ShouldContain("REV-1: Review of culverts");
    }

    [Theory, BothDatabases]
    public async Task MyWork_ReviewKeptToAnotherCouncil_IsNowhereOnThePage(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var other = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        await AddReviewAsync(office, other, "Severance arrangements", "Coastwold");

        using var fenmoor = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor");
        using var coastwold = await office.SignedInAsync(PartnershipRole.Councillor, "Coastwold");

        fenmoor.Page.DocumentElement.TextContent.ShouldNotContain("Severance");
        coastwold.Text.ShouldContain("REV-1: Severance arrangements");
        coastwold.Text.ShouldContain("(your council’s)");
    }

    private static async Task AddReviewAsync(WebOffice office, Guid by, string title, string? keptTo)
    {
        var acting = await office.ActingAsync(by);
        Guid? organisation = keptTo is null ? null : office.Organisations[keptTo];
        await office.WithAsync<ConcordatContext>(async context =>
        {
            var review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, await context.NextNumberAsync(office.PartnershipId, "REV"), new ReviewSetUp { Title = title, ConvenedByOffice = "Leader", ConvenedByOrganisationId = organisation, KeptToConvener = keptTo is not null });
            context.Add(review);
            await context.SaveAsync(acting, "Set up review", new AuditSubject("review", review.Id, office.PartnershipId, keptTo is null ? AuditScope.Partnership : AuditScope.Organisation, organisation));
        });
    }
}
