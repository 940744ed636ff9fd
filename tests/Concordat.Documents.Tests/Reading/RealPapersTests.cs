using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>Counts of published papers, which are not in the repository: see <see cref="Papers.RealFolder"/>.</summary>
public sealed class RealPapersTests
{
    private const string Sessions = "joint-scrutiny-panel-notes-2022.txt";
    private const string Register = "partnerships-report-2018.txt";
    private const string Areas = "collaboration-working-group-report-2022.txt";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_RealSessions_FindsEveryWitnessAndPoint(bool inWord)
    {
        var draft = Papers.ReadReal(Sessions, inWord);

        draft.Kind.ShouldBe(PaperKind.Sessions);
        draft.Sessions.Select(session => session.Date).ShouldBe([new DateOnly(2022, 10, 3), new DateOnly(2022, 10, 18), new DateOnly(2022, 10, 24), new DateOnly(2022, 11, 1)]);
        draft.Sessions.Select(session => string.Join(' ', session.Witnesses.Select(witness => witness.Points.Count)))
            .ShouldBe(["18 5 11 11", "23 18 28", "9 9 4 8 11 10 9", "19 23"]);
        draft.Sessions.SelectMany(session => session.Witnesses).Sum(witness => witness.Points.Count).ShouldBe(216);
        draft.Sessions.Select(session => session.Panel.ShouldHaveSingleItem().Points.Count).ShouldBe([8, 6, 9, 7]);
        draft.Recommendations.ShouldBeEmpty();
        draft.Sessions.SelectMany(session => session.Witnesses).Count(witness => witness.InConfidence).ShouldBe(1);
        draft.Sessions[3].Witnesses[1].InConfidence.ShouldBeTrue();
    }

    [Fact]
    public void Read_RealSessions_LeavesOnlyIntroductionsAndMarksUnplaced()
    {
        var draft = Papers.ReadReal(Sessions);

        draft.Unplaced.Select(line => line.Line).ShouldBe([68, 78, 262, 301]);
        draft.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_RealAreaReview_FindsAreasActionsAndRecommendations(bool inWord)
    {
        var draft = Papers.ReadReal(Areas, inWord);

        draft.Kind.ShouldBe(PaperKind.AreaReview);
        draft.Areas.Select(area => area.Actions.Count).ShouldBe([15, 13, 10, 5, 6]);
        draft.Areas.Select(area => area.Actions.Count(action => action.Recommendation is not null)).ShouldBe([6, 1, 3, 3, 0]);
        draft.Areas.Select(area => area.Completed.Count).ShouldBe([3, 3, 5, 0, 10]);
        draft.Areas.Select(area => area.Ambition is null).ShouldBe([false, false, false, true, false]);
        draft.Recommendations.Count.ShouldBe(14);
        draft.Recommendations.Where(r => r.Area is not null).Select(r => r.Number).ShouldBe(Enumerable.Range(1, 13).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        draft.Recommendations.Where(r => r.Area is null).ShouldHaveSingleItem().Text.ShouldStartWith("To recommend to Cabinet");
        draft.Warnings.ShouldContain(warning => warning.Text.StartsWith("This repeats a recommendation"));
        draft.Areas[0].Actions[0].References.ShouldBe(["MT15"]);
        draft.Areas[1].Actions[7].References.ShouldBe(["C4", "C5"]);
        draft.Areas[4].Actions[0].References.ShouldBe(["F1", "MT5", "MT11"]);
        draft.Areas[0].Actions[0].Status.ShouldBe("Work in progress");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_RealAreaReview_KeepsTheClauseStruckOutAndTheOneThatReplacedIt(bool inWord)
    {
        var draft = Papers.ReadReal(Areas, inWord);

        draft.TermsOfReference.Clauses.Select(clause => clause.Label).ShouldBe(["a", "b", "c", "d", "d", "e", "f"]);
        draft.TermsOfReference.Clauses.Select(clause => clause.Struck).ShouldBe([false, false, false, true, false, false, false]);
    }

    [Fact]
    public void Read_RealRegister_FindsPartnershipsInATableOfBrokenCellsAndInSections()
    {
        var draft = Papers.ReadReal(Register);

        draft.Kind.ShouldBe(PaperKind.Register);
        draft.Partnerships.Select(partnership => partnership.Origin).ShouldBe([.. Enumerable.Repeat("table", 5), .. Enumerable.Repeat("section", 8)]);
        draft.Partnerships.Take(5).Select(partnership => partnership.Organisations.Count).ShouldBe([3, 3, 2, 2, 2]);
        draft.Partnerships.Take(5).ShouldAllBe(partnership => partnership.Benefit != null && partnership.Status != null && partnership.Description != null);
        draft.Partnerships[0].Benefit.ShouldBe("Estimated savings £800,000");
        draft.Partnerships.Take(5).Select(partnership => partnership.Status!.Split(' ')[0]).ShouldBe(["Ongoing", "Ongoing", "Ended", "Ended", "Ongoing"]);
        draft.Partnerships.Skip(5).ShouldAllBe(partnership => partnership.Description != null);
        draft.Recommendations.ShouldHaveSingleItem();
        draft.Sessions.ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2016, 10, 24));
    }

    [Fact]
    public void Read_RealRegister_FindsTheStatementsOfTheSelfAssessment()
    {
        var statements = Papers.ReadReal(Register).Statements;

        statements.GroupBy(statement => statement.Group).Select(group => (group.Count(statement => statement.Sign == "positive"), group.Count(statement => statement.Sign == "negative")))
            .ShouldBe([(6, 6), (6, 6), (5, 5), (8, 7)]);
    }

    [Theory]
    [InlineData(Sessions)]
    [InlineData(Areas)]
    [InlineData(Register)]
    public void Read_RealPaper_GivesEveryCharacterOneHome(string name)
    {
        Papers.ReadReal(name);

        Homes.ShouldHoldEverything(File.ReadAllBytes(Path.Combine(Papers.RealFolder()!, name)), name);
    }
}
