using System.Net;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.Reviews;

public class SuggestedThemesTests
{
    [Theory, BothDatabases]
    public async Task Suggestion_Taken_IsAThemeWithItsPoints(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await HearAsync(office, review, officer);
        await officer.GetAsync($"{office.AddressOf(review)}/themes");
        officer.Page.QuerySelector($"a[href='{office.AddressOf(review)}/themes/suggestions']").ShouldNotBeNull();
        await officer.GetAsync($"{office.AddressOf(review)}/themes/suggestions");
        officer.Text.ShouldContain("3 points of 2 witnesses in 1 session");
        officer.Text.ShouldNotContain("Spoken of as");

        await officer.GetAsync($"{office.AddressOf(review)}/themes/suggestions/field-damp-and-mould");
        officer.Text.ShouldContain("Why is this point here?");
        officer.Text.ShouldContain("of the field of words “Damp and mould”");
        officer.Text.ShouldNotContain("Spoken of as");
        officer.Page.QuerySelector("svg#spread, #spread svg").ShouldNotBeNull();
        await officer.SubmitAsync(new() { ["Input.Name"] = "" }, button: "Take it");
        officer.Errors.ShouldBe(["Enter the name of the theme."]);
        await officer.SubmitAsync(new() { ["Input.Name"] = "Damp & mould" }, button: "Take it");

        officer.Heading.ShouldBe("Damp & mould");
        officer.Text.ShouldContain("My child sleeps beside black mould.");
        await officer.GetAsync($"{officer.Path}/split");
        officer.Heading.ShouldBe("Split “Damp & mould”");
        await officer.SubmitAsync(new() { ["Input.Name"] = "Children" });
        officer.Errors.ShouldBe(["Choose the points that go to the new theme."]);
        await officer.GetAsync($"{office.AddressOf(review)}/themes/suggestions");
        officer.Page.QuerySelector("#taken").ShouldNotBeNull();
    }

    [Theory, BothDatabases]
    public async Task Suggestion_Dismissed_IsAtTheEndAndCanBeTakenBack(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await HearAsync(office, review, officer);
        await officer.GetAsync($"{office.AddressOf(review)}/themes/suggestions/field-damp-and-mould");

        await officer.SubmitAsync([], formAction: "Dismiss");

        officer.Page.QuerySelector("#dismissed").ShouldNotBeNull();
        officer.Text.ShouldNotContain("3 points of 2 witnesses");
        await officer.SubmitAsync([], formAction: "TakeBack");
        officer.Page.QuerySelector("#dismissed").ShouldBeNull();
        officer.Text.ShouldContain("3 points of 2 witnesses");
    }

    [Theory, BothDatabases]
    public async Task Suggestion_HowPointsAreSpoken_IsShownToThePanelAlone(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var member = await office.SignedInAsync(PartnershipRole.Councillor);
        using var partner = await office.SignedInAsync(PartnershipRole.Partner, "Tidewater");
        await HearAsync(office, review, officer);
        var acting = await office.ActingAsync(officer.PersonId!.Value);
        await office.WithAsync<ReviewMemberService>(members => members.AddAsync(review.Id, new ReviewMemberDetails("Cllr Ng", MemberRole.Member, PersonId: member.PersonId), acting));

        await member.GetAsync($"{office.AddressOf(review)}/themes/suggestions");
        member.Text.ShouldContain("Spoken of as: 1 concern");
        member.Page.QuerySelector("button[name='key'], form[action*='Dismiss']").ShouldBeNull();
        await member.GetAsync($"{office.AddressOf(review)}/themes/suggestions/field-damp-and-mould");
        member.Text.ShouldContain("For the panel’s eyes only");
        member.Text.ShouldNotContain("Take it");
        await officer.GetAsync($"{office.AddressOf(review)}/themes/suggestions/field-damp-and-mould");
        officer.Page.DocumentElement.OuterHtml.ShouldNotContain("Concern");
        await partner.GetAsync($"{office.AddressOf(review)}/themes/suggestions");
        partner.Status.ShouldBe(HttpStatusCode.Forbidden);
        await officer.GetAsync($"{office.AddressOf(review)}/themes/suggestions/field-parking");
        officer.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task HearAsync(WebOffice office, Review review, Browser officer)
    {
        var acting = await office.ActingAsync(officer.PersonId!.Value);
        var session = await office.WithAsync<SessionService, Guid>(sessions => sessions.RecordAsync(review.Id, new SessionDetails("First session", office.Clock.Today.AddDays(-5)), acting));
        foreach (var (who, said) in new[] { ("Councillor 1", new[] { "Damp is what I am worried about most." }), ("Tenant", ["My child sleeps beside black mould.", "Condensation runs down the wall."]) })
        {
            var witness = await office.WithAsync<WitnessService, Guid>(witnesses => witnesses.RecordAsync(session, new WitnessDetails(who), acting));
            foreach (var one in said) await office.WithAsync<KeyPointService>(points => points.RecordAsync(witness, one, null, null, acting));
        }
    }
}
