using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.ThemeFinding;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

public sealed class ThemeSuggestionServiceTests
{
    private const string Damp = "field-damp-and-mould";
    private const string Complaints = "field-complaints";

    [Theory, BothDatabases]
    public async Task Accept_ChosenPointsAndAnotherName_MakeAThemeOfThem(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        await HearAsync(office, officer);
        var before = await Of(office).SuggestAsync(office.Review, officer.By);
        var damp = before.New.Single(s => s.Found.Key == Damp);
        damp.Points.Count.ShouldBe(3);
        damp.Spread.Sessions.Select(l => (l.Points, l.Witnesses)).ShouldBe([(2, 2), (1, 1)]);
        damp.Spread.Councils.ShouldContain(l => l.Called == "Not recorded");
        damp.Spread.Roles.Select(l => l.Called).ShouldContain("Councillor");
        damp.Points[0].Why.Text.ShouldContain("“Damp”");

        var theme = await Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, " Damp homes ", [.. damp.Points.Take(2).Select(p => p.Evidence.Point.Id)]), officer);

        theme.Name.ShouldBe("Damp homes");
        theme.InConfidence.ShouldBeFalse();
        await office.NextRequestAsync();
        var after = await Of(office).SuggestAsync(office.Review, officer.By);
        after.New.ShouldNotContain(s => s.Found.Key == Damp);
        after.Taken.ShouldHaveSingleItem().NotTaken.ShouldHaveSingleItem().Evidence.Point.Id.ShouldBe(damp.Points[2].Evidence.Point.Id);
        await Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, null, [damp.Points[2].Evidence.Point.Id], theme.Id), officer);
        await office.NextRequestAsync();
        (await new ThemeService(office.Context).FindAsync(office.Review, theme.Id, officer.By))!.Points.Count.ShouldBe(3);
        (await office.Context.AuditEntries.Where(e => e.SubjectId == theme.Id).OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync()).ShouldBe(["Took suggested theme", "Put suggested points under theme"]);
    }

    [Theory, BothDatabases]
    public async Task Accept_WhatCannotBe_IsRefused(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var councillor = await office.ActingAsync(PartnershipRole.Councillor, "Ng");
        var partner = await office.ActingAsync(PartnershipRole.Partner, "Quadring");
        await HearAsync(office, officer);
        var points = (await Of(office).FindAsync(office.Review, Damp, officer.By))!.Points.Select(p => p.Evidence.Point.Id).ToList();

        (await Refusal(Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, "Damp", []), officer))).ShouldBe("Choose at least one point that carries the theme.");
        (await Refusal(Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, " ", points), officer))).ShouldBe("Enter the name of the theme.");
        (await Refusal(Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, "field-parking", "Parking", points), officer))).ShouldStartWith("The evidence no longer suggests this theme.");
        (await Refusal(Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, "Damp", points), councillor))).ShouldStartWith("Only a scrutiny officer or a monitoring officer");
        (await Refusal(Of(office).DismissAsync(office.Review.Id, Damp, councillor))).ShouldStartWith("Only a scrutiny officer or a monitoring officer");
        (await Of(office).SuggestAsync(office.Review, partner.By)).All.ShouldBeEmpty();
        (await Of(office).SuggestAsync(office.Review, councillor.By)).All.ShouldNotBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Suggest_PointInConfidence_IsForReadersAlone_AndSoIsTheThemeTakenFromIt(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var other = await office.ActingAsync(PartnershipRole.ScrutinyOfficer, "Marchbanks");
        await HearAsync(office, officer);
        await office.SecretAsync(officer, said: "Heron keepers complain of the damp in the boathouse.");
        await office.NextRequestAsync();

        var seen = (await Of(office).FindAsync(office.Review, Damp, officer.By))!;
        var unseen = (await Of(office).FindAsync(office.Review, Damp, other.By))!;
        (seen.Points.Count, seen.InConfidence).ShouldBe((4, true));
        (unseen.Points.Count, unseen.InConfidence).ShouldBe((3, false));
        seen.Spread.Councils.ShouldContain(l => l.Called == "In confidence");
        System.Text.Json.JsonSerializer.Serialize(seen.Found).ShouldNotContain("Hanrahan");

        var theme = await Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, "Heron damp", [.. seen.Points.Select(p => p.Evidence.Point.Id)]), officer);
        theme.InConfidence.ShouldBeTrue();
        await office.NextRequestAsync();
        var themes = new ThemeService(office.Context);
        (await themes.ListAsync(office.Review, officer.By)).ShouldHaveSingleItem();
        (await themes.ListAsync(office.Review, other.By)).ShouldBeEmpty();
        (await new ReviewStandingService(office.Context).OfAsync(office.Review, other.By)).Themes.ShouldBe(0);
        (await Of(office).SuggestAsync(office.Review, other.By)).New.ShouldContain(s => s.Found.Key == Damp);
        await Should.ThrowAsync<RefusedException>(themes.RenameAsync(theme.Id, theme.Version, "Found it", other));
        var entry = await office.Context.AuditEntries.SingleAsync(e => e.SubjectId == theme.Id);
        entry.Scope.ShouldBe(AuditScope.ReviewInConfidence);
        entry.Content!.ShouldNotContain("Heron");

        await themes.OpenAsync(theme.Id, theme.Version, officer);
        await office.NextRequestAsync();
        var opened = (await new ThemeService(office.Context).FindAsync(office.Review, theme.Id, other.By))!;
        opened.Points.Count.ShouldBe(3);
    }

    [Theory, BothDatabases]
    public async Task Dismiss_IsRememberedUntilTakenBack_AndInConfidenceOnlyForReaders(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var other = await office.ActingAsync(PartnershipRole.ScrutinyOfficer, "Marchbanks");
        await HearAsync(office, officer);
        await office.SecretAsync(officer, said: "The damp is kept quiet.");

        await Of(office).DismissAsync(office.Review.Id, Damp, officer);
        await Of(office).DismissAsync(office.Review.Id, Complaints, other);
        await office.NextRequestAsync();

        var mine = await Of(office).SuggestAsync(office.Review, officer.By);
        var theirs = await Of(office).SuggestAsync(office.Review, other.By);
        mine.Dismissed.Select(d => d.SuggestionKey).Order().ShouldBe([Complaints, Damp]);
        theirs.Dismissed.Select(d => d.SuggestionKey).ShouldBe([Complaints]);
        mine.New.ShouldNotContain(s => s.Found.Key == Damp || s.Found.Key == Complaints);
        theirs.New.ShouldContain(s => s.Found.Key == Damp);
        await Should.ThrowAsync<RefusedException>(Of(office).TakeBackAsync(office.Review.Id, mine.Dismissed.Single(d => d.InConfidence).Id, other));
        await Of(office).TakeBackAsync(office.Review.Id, theirs.Dismissed[0].Id, other);
        await office.NextRequestAsync();
        (await Of(office).SuggestAsync(office.Review, other.By)).New.ShouldContain(s => s.Found.Key == Complaints);
    }

    [Theory, BothDatabases]
    public async Task Suggest_HowPointsAreSpoken_IsForThePanelAlone(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var member = await office.ActingAsync(PartnershipRole.Councillor, "Ng");
        var observer = await office.ActingAsync(PartnershipRole.Councillor, "Pryor");
        await HearAsync(office, officer);
        var members = new ReviewMemberService(office.Context);
        await members.AddAsync(office.Review.Id, new ReviewMemberDetails("Cllr Ng", MemberRole.Member, PersonId: member.By.PersonId), officer);
        await members.AddAsync(office.Review.Id, new ReviewMemberDetails("Cllr Pryor", MemberRole.Observer, PersonId: observer.By.PersonId), officer);

        async Task<IEnumerable<Tone?>> HeardAsync(ActionContext by) => (await Of(office).SuggestAsync(office.Review, by.By)).All.SelectMany(s => s.Points).Select(p => p.Tone);

        (await HeardAsync(member)).ShouldContain(t => t != null);
        (await HeardAsync(observer)).ShouldAllBe(t => t == null);
        (await HeardAsync(officer)).ShouldAllBe(t => t == null);
        (await Of(office).SuggestAsync(office.Review, officer.By)).All.SelectMany(s => s.Found.Points).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Split_ChosenPoints_GoToANewTheme(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        await HearAsync(office, officer);
        var damp = (await Of(office).FindAsync(office.Review, Damp, officer.By))!;
        var ids = damp.Points.Select(p => p.Evidence.Point.Id).ToList();
        var theme = await Of(office).AcceptAsync(new AcceptSuggestion(office.Review.Id, Damp, "Damp", ids), officer);
        var themes = new ThemeService(office.Context);
        (await Refusal(themes.SplitAsync(theme.Id, theme.Version, "Schools", [], officer))).ShouldBe("Choose the points that go to the new theme.");
        (await Refusal(themes.SplitAsync(theme.Id, theme.Version, "Schools", ids, officer))).ShouldStartWith("Leave at least one point where it is");

        var made = await themes.SplitAsync(theme.Id, theme.Version, "Schools", [ids[2]], officer);

        await office.NextRequestAsync();
        themes = new ThemeService(office.Context);
        (await themes.FindAsync(office.Review, theme.Id, officer.By))!.Points.Select(p => p.Evidence.Point.Id).ShouldBe(ids.Take(2), ignoreOrder: true);
        (await themes.FindAsync(office.Review, made.Id, officer.By))!.Points.ShouldHaveSingleItem().Evidence.Point.Id.ShouldBe(ids[2]);
    }

    [Fact]
    public void Merge_OpenThemeIntoOneInConfidence_IsRefused()
    {
        var review = Guid.CreateVersion7();
        var open = Theme.Make(Guid.CreateVersion7(), review, 1, "Open");
        var closed = Theme.Make(Guid.CreateVersion7(), review, 2, "Closed");
        closed.TookFrom(Damp, inConfidence: true);

        open.ReasonsItCannotBeMergedInto(closed).ShouldHaveSingleItem().Text.ShouldStartWith("“Closed” is in confidence");
        closed.ReasonsItCannotBeMergedInto(open).ShouldBeEmpty();
    }

    private static ThemeSuggestionService Of(EvidenceOffice office) => new(office.Context, new ThemeService(office.Context));

    private static async Task<string> Refusal(Task verb) => (await Should.ThrowAsync<RefusedException>(verb)).Message;

    private static async Task HearAsync(EvidenceOffice office, ActionContext officer)
    {
        var first = await office.SessionAsync(officer);
        var second = await office.SessionAsync(officer, "Second session");
        var councillor = await office.Witnesses.RecordAsync(first, new WitnessDetails("Councillor 1"), officer);
        var manager = await office.Witnesses.RecordAsync(first, new WitnessDetails("Brigid O’Brien", "Head of Housing"), officer);
        var tenant = await office.Witnesses.RecordAsync(second, new WitnessDetails("Tenant representative"), officer);
        foreach (var (witness, said) in new[]
        {
            (councillor, "Damp is what I am worried about most."),
            (councillor, "Complaints take two months."),
            (manager, "Mould should be treated within a week."),
            (manager, "We are proud of the new depot."),
            (tenant, "My child sleeps beside black mould."),
            (tenant, "I had to complain to the ombudsman."),
        }) await office.Points.RecordAsync(witness, said, null, null, officer);
    }
}
