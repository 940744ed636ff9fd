using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>Papers of the same kinds as others set them out: headings over several lines, labelled witnesses, tables that lost cells.</summary>
public sealed class OtherFormsTests
{
    [Fact]
    public void Read_SessionsWithHeadingsOverTwoLines_FindsWitnessesAndPanelLists()
    {
        var draft = Papers.ReadFixture("marshland-waste-inquiry.txt");

        draft.Title.ShouldBe("JOINT SCRUTINY INQUIRY: SHARED WASTE SERVICE");
        draft.Sessions.Select(s => s.Date).ShouldBe([new DateOnly(2023, 2, 8), new DateOnly(2023, 3, 9), new DateOnly(2023, 4, 6)]);
        draft.Sessions.SelectMany(s => s.Witnesses).Select(w => (w.Name, w.Role, w.InConfidence, w.Points.Count)).ShouldBe(
        [
            ("Helen Marsh", "Head of Environmental Services", false, 4),
            (null, "Unison branch secretary", false, 2),
            ("Parish Council representatives", null, false, 2),
            ("Drivers and loaders", null, true, 2),
            (null, "Managing Director, Tidewater Services Ltd", true, 1),
            ("Cllr J. O'Brien", "Leader of Marshland District Council", false, 3),
            ("Cllr Mary-Jane Hall", "Portfolio Holder (Environment), Coastwold District Council", false, 2),
        ]);
        draft.Sessions.Select(s => s.Panel.ShouldHaveSingleItem().Points.Count).ShouldBe([2, 2, 2]);
        draft.Recommendations.Select(r => (r.Number, r.Children.Count)).ShouldBe([("1", 0), ("2", 2), ("3", 0)]);
        draft.Warnings.ShouldHaveSingleItem().Line.ShouldBe(47);
    }

    [Fact]
    public void Read_NumberedThemes_FindsEachWithItsTable()
    {
        var draft = Papers.ReadFixture("coastwold-three-themes.txt");

        draft.Title.ShouldBe("Review of the shared service with Fenmoor");
        draft.Date.ShouldBe(new DateOnly(2023, 6, 14));
        draft.Areas.Select(a => (a.Name, a.Completed.Count, a.Actions.Count)).ShouldBe(
            [("Theme 1: Customer access", 2, 4), ("Theme 2: Money", 1, 2), ("Theme 3: Workforce", 0, 2)]);
        draft.Areas[0].Ambition.ShouldBe("Ambition: to let residents do everything once.");
        draft.Areas[0].Actions.Select(a => a.Status).ShouldBe(["In progress", null, "Completed", null]);
        draft.Areas[0].Actions[1].Text.ShouldBe("Train all reception staff in both councils' procedures");
        draft.Areas[0].Actions[3].Text.ShouldEndWith("which shows the numbers by ward");
        draft.Areas[0].Actions[0].References.ShouldBe(["CP3", "CP4"]);
        draft.Recommendations.Select(r => (r.Number, r.Area)).ShouldBe(
            [("1.1", null), ("1", "Theme 1: Customer access"), ("2", "Theme 2: Money"), ("3", "Theme 3: Workforce")]);
        draft.TermsOfReference.Clauses.Select(c => (c.Label, c.Struck)).ShouldBe([("a)", false), ("b)", true), ("b)", false), ("c)", true)]);
    }

    [Fact]
    public void Read_PeerChallenge_FindsTeamScopeAndRecommendations()
    {
        var draft = Papers.ReadFixture("fenmoor-peer-challenge.txt");

        draft.Kind.ShouldBe(PaperKind.PeerChallenge);
        draft.Team.Select(member => (member.Name, member.Role)).ShouldBe(
        [
            ("Alex Tern", "Chief Executive, Marshland District Council"),
            ("Councillor Jo Bittern", "Leader, Coastwold District Council"),
            ("Sam O'Heron", "Challenge Manager, Association of Councils"),
        ]);
        draft.ScopeQuestions.Count.ShouldBe(2);
        draft.Recommendations.Select(r => (r.Number, r.Text)).ShouldBe([("1", "Agree a target operating model"), ("2", "Publish one performance report")]);
    }

    [Fact]
    public void Read_Tracker_FindsResponsesLeadsDatesAndStatuses()
    {
        var draft = Papers.ReadFixture("fenmoor-tracker.txt");

        draft.Kind.ShouldBe(PaperKind.Tracker);
        draft.Recommendations.Select(r => (r.Number, r.Response, r.Lead, r.Status)).ShouldBe(
            [("1", "Agreed in part: the hall opens in winter only", "Head of Place", "Ongoing"), ("2a", "Accepted", "Head of Place", "Complete")]);
        draft.Recommendations[0].Text.ShouldBe("That the Cabinet opens the hall to every parish in the borough and heats it");
        draft.Recommendations[1].Due.ShouldBe(new DraftDue("March 2024", null));
    }
}
