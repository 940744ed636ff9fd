using System.Net;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class ReviewSetUpTests
{
    [Theory, BothDatabases]
    public async Task SetUp_ByABody_LeadsToTheReview(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/new");

        await browser.SubmitAsync(new()
        {
            ["Input.Title"] = ReviewKit.Title,
            ["Input.Kind"] = "ScrutinyPanel",
            ["Input.ConvenedBy"] = "Body",
            ["Input.ConvenedByBodyId"] = office.Bodies["Fenmoor Overview and Scrutiny Committee"].ToString(),
            ["Input.ReportBy.Day"] = "3",
            ["Input.ReportBy.Month"] = "March",
            ["Input.ReportBy.Year"] = "2027",
        });

        browser.Path.ShouldBe($"{office.Address}/reviews/rev-1");
        browser.Text.ShouldContain("REV-1 was set up.");
        browser.Heading.ShouldBe(ReviewKit.Title);
        browser.Text.ShouldContain("Convened by Fenmoor Overview and Scrutiny Committee, Fenmoor Borough Council");
        browser.Text.ShouldContain("To report by 3 March 2027");
        browser.Text.ShouldContain("There are no terms of reference.");
        browser.Text.ShouldContain("Everybody who holds a role in the Wash and Wolds Partnership can see this.");
        browser.Text.ShouldContain("Set up review");
    }

    [Theory, BothDatabases]
    public async Task SetUp_NothingTyped_SaysEverythingThatIsMissing(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.PartnershipOfficer);
        await browser.GetAsync($"{office.Address}/reviews/new");

        await browser.SubmitAsync(new() { ["Input.StartsOn.Day"] = "31", ["Input.StartsOn.Month"] = "2", ["Input.StartsOn.Year"] = "2027" });

        browser.Errors.ShouldBe([
            "Choose what sort of review it is",
            "Choose whether a body or one person convened the review",
            "When it starts must be a real date",
        ], ignoreOrder: true);
    }

    [Theory]
    [BothDatabases("Input.Title", "", "Enter the title of the review.")]
    [BothDatabases("Input.ConvenedByBodyId", "", "Choose the body that convened the review, or enter the office of the person who did.")]
    [BothDatabases("Input.FollowUpEveryMonths", "25", "Follow-up must come every 1 to 24 months.")]
    [BothDatabases("Input.KeptToConvener", "True", "Only a review convened by one council can be kept to that council: choose the council, or share the review.")]
    [BothDatabases("Input.ConvenedByBodyId", "0199d000-0000-7000-8000-000000000099", "Choose a body of this partnership. Add another under “Councils and bodies” first.")]
    public async Task SetUp_Unfit_SaysWhyAndKeepsWhatWasTyped(DatabaseKind kind, string field, string value, string error)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/new");
        var fields = new Dictionary<string, string?>
        {
            ["Input.Title"] = ReviewKit.Title,
            ["Input.Purpose"] = "Typed & kept",
            ["Input.Kind"] = "Audit",
            ["Input.ConvenedBy"] = "Body",
            ["Input.ConvenedByBodyId"] = office.Bodies["Joint Scrutiny Panel"].ToString(),
        };
        fields[field] = value;

        await browser.SubmitAsync(fields);

        browser.Errors.ShouldBe([error]);
        browser.Page.QuerySelector("textarea[name='Input.Purpose']")!.TextContent.ShouldContain("Typed & kept");
    }

    [Theory, BothDatabases]
    public async Task SetUp_KeptToAnotherCouncil_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");
        await browser.GetAsync($"{office.Address}/reviews/new");

        await browser.SubmitAsync(new() { ["Input.Title"] = "X", ["Input.Kind"] = "Audit", ["Input.ConvenedBy"] = "Body", ["Input.ConvenedByBodyId"] = office.Bodies["Fenmoor Cabinet"].ToString(), ["Input.KeptToConvener"] = "True" });

        browser.Errors.ShouldBe(["You can keep a review only to your own council: you would not see it any more."]);
    }

    [Theory, BothDatabases]
    public async Task SetUp_PeerChallenge_ShowsDeadlinesByTheRuleChosen(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/new");
        var fields = new Dictionary<string, string?> { ["Input.Kind"] = "PeerChallenge", ["Input.ChallengeEndedOn.Day"] = "9", ["Input.ChallengeEndedOn.Month"] = "7", ["Input.ChallengeEndedOn.Year"] = "2025" };

        await browser.SubmitAsync(fields, button: "Show the deadlines");
        browser.Text.ShouldContain("Report and action plan published by 9 October 2025");
        browser.Errors.ShouldBeEmpty();

        fields["Input.DeadlineRuleSet"] = "2021";
        await browser.SubmitAsync(fields, button: "Show the deadlines");
        browser.Text.ShouldContain("Report and action plan published by 20 August 2025");
    }

    [Theory, BothDatabases]
    public async Task SetUp_Councillor_IsForbidden(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/reviews/new");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Change_ChangedByAnotherFirst_ShowsBothVersionsAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.AddressOf(review)}/change");
        await office.WithAsync<ReviewService>(reviews => reviews.ChangeAsync(review.Id, 1, new ReviewSetUp { Title = "Theirs", ConvenedByBodyId = office.Bodies["Joint Scrutiny Panel"] }, office.Program));

        await browser.SubmitAsync(new() { ["Input.Title"] = "Mine" });
        browser.Text.ShouldContain("Somebody else changed this review while you were working on it.");
        browser.Page.QuerySelector("#both-versions")!.Closest("table")!.TextContent.ShouldContain("Theirs");
        browser.Page.QuerySelector("input[name='Input.Title']")!.GetAttribute("value").ShouldBe("Mine");

        await browser.SubmitAsync([]);
        browser.Heading.ShouldBe("Mine");
        browser.Text.ShouldContain("was “Theirs”");
    }

    [Theory, BothDatabases]
    public async Task Steps_InTurn_MoveTheReviewAlong(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync(office.AddressOf(review));

        await browser.SubmitAsync([], button: "Begin taking evidence");
        browser.Text.ShouldContain("The review is taking evidence.");
        await browser.SubmitAsync([], button: "Begin reporting");
        browser.Text.ShouldContain("The review is reporting.");
        await browser.SubmitAsync([], button: "Take more evidence");
        browser.Text.ShouldContain("Taking evidence");
    }

    [Theory, BothDatabases]
    public async Task Home_Councillor_SeesNoButtonAndCannotPressIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);
        await browser.GetAsync(office.AddressOf(review));

        browser.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        await Should.ThrowAsync<Domain.Shared.RefusedException>(async () => await office.WithAsync<ReviewService>(async reviews =>
            await reviews.BeginReportingAsync(review.Id, await office.ActingAsync(browser.PersonId!.Value))));
    }

    [Theory, BothDatabases]
    public async Task Home_NoSuchReview_IsNotThere(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        foreach (var address in new[] { "rev-9", "rev-x", "rev-99999999999" })
        {
            await browser.GetAsync($"{office.Address}/reviews/{address}");
            browser.Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }
}
