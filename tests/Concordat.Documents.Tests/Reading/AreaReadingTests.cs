using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class AreaReadingTests
{
    [Fact]
    public void Read_AreaReviewWithBars_FindsAreasAndTheirParts()
    {
        var draft = Papers.ReadFixture("marshland-area-review.txt");

        draft.Kind.ShouldBe(PaperKind.AreaReview);
        draft.Title.ShouldBe("Review of the Wash and Wolds Partnership");
        draft.Date.ShouldBe(new DateOnly(2023, 9, 12));
        draft.Areas.Select(area => (area.Name, area.Completed.Count, area.Actions.Count)).ShouldBe([("People and Workforce", 2, 3), ("Digital Services", 0, 3)]);
        draft.Areas[0].Ambition.ShouldBe("Our ambition for people was that nobody should notice which council employs them.");
        draft.Areas[1].Ambition.ShouldBeNull();
    }

    [Fact]
    public void Read_ActionTableWithMoreColumns_ReadsStatusReferencesLeadAndDue()
    {
        var actions = Papers.ReadFixture("marshland-area-review.txt").Areas.SelectMany(area => area.Actions).ToList();

        actions.Select(action => action.Status).ShouldBe(["In progress", "Complete", null, "Not started", "On hold", null]);
        actions[0].References.ShouldBe(["WP7"]);
        actions[3].References.ShouldBe(["WP9", "WP10a"]);
        actions[1].Due.ShouldBe(new DraftDue("1 November 2023", new DateOnly(2023, 11, 1)));
        actions[2].Due.ShouldBe(new DraftDue("31 February 2024", null));
        actions[3].Due.ShouldBeNull();
        actions[0].Lead.ShouldBe("Head of HR");
    }

    [Fact]
    public void Read_RecommendationsInATableAndUnderAHeading_KeepsBothKindsApart()
    {
        var draft = Papers.ReadFixture("marshland-area-review.txt");

        draft.Recommendations.Select(r => (r.Number, r.Area)).ShouldBe([("1", "People and Workforce"), ("2", "Digital Services"), ("3.1", null)]);
        draft.Recommendations[2].AddressedTo.ShouldBe(["Cabinet"]);
    }

    [Fact]
    public void Read_TermsOfReference_KeepsStruckWordsApart()
    {
        var clauses = Papers.ReadFixture("marshland-area-review.txt").TermsOfReference.Clauses;

        clauses.Select(clause => (clause.Label, clause.Struck)).ShouldBe([("(a)", false), ("(b)", true), ("(b)", false), ("(c)", false)]);
        clauses[1].Text.ShouldBe("report by Christmas");
        clauses[2].Text.ShouldBe("report by the end of the municipal year; and");
    }

    [Theory]
    [InlineData("Improve the letters we send\tIn progress\nto tenants of both councils\t\nAnother matter\tComplete")]
    [InlineData("Improve the letters we send\tIn progress\n\n\fto tenants of both councils\t\nAnother matter\tComplete")]
    [InlineData("Improve the letters we send\tIn progress\n\nto tenants of both councils\n\nAnother matter\tComplete")]
    [InlineData("Improve the letters we send\tIn progress\n\nPage 4\n\nAction\tCommentary\nto tenants of both councils\t\nAnother matter\tComplete")]
    public void Read_RowCutByAPageBreak_IsJoined(string rows)
    {
        var draft = Papers.Read($"Review\n\nHousing\n\nAction\tCommentary\n{rows}\n");

        var area = draft.Areas.ShouldHaveSingleItem();
        area.Name.ShouldBe("Housing");
        area.Actions.Select(action => action.Text).ShouldBe(["Improve the letters we send to tenants of both councils", "Another matter"]);
        area.Actions.Select(action => action.Status).ShouldBe(["In progress", "Complete"]);
    }

    [Fact]
    public void Read_RecommendationPrintedTwice_IsAWarningAndNotASecondItem()
    {
        var draft = Papers.Read("Report\n\nRecommendations:\n\n1. To approve the plan.\n\n1. Summary\n\n1.1 The plan is good.\n\n7. Recommendations\n\n7.1 To approve the plan.\n");

        draft.Recommendations.ShouldHaveSingleItem().Number.ShouldBe("1");
        draft.Warnings.ShouldHaveSingleItem().Line.ShouldBe(13);
        draft.Unplaced.ShouldContain(line => line.Text == "7.1 To approve the plan.");
    }

    [Fact]
    public void Read_SameNumberTwice_KeepsBothWithAWarning()
    {
        var draft = Papers.Read("Report\n\nRecommendation 1: That the Cabinet opens the hall.\n\nRecommendation 1: That the Cabinet heats the hall.\n");

        draft.Recommendations.Count.ShouldBe(2);
        draft.Warnings.ShouldHaveSingleItem().Line.ShouldBe(5);
    }
}
