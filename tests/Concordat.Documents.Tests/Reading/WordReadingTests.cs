using System.Text;
using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class WordReadingTests
{
    [Fact]
    public void Read_HeadingStylesAndRealLists_FindsSessions()
    {
        var paper = new WordPaper().Heading(0, "Fenmoor and Marshland joint panel")
            .Heading(1, "Third meeting - 2 May 2024")
            .Heading(2, "Dr Amara Okonkwo, Medical Director")
            .Paragraph("Dr Okonkwo thanked the panel and made the following points:")
            .Item("Joint visits have cut repeat journeys.").Item("by a third in Fenmoor", level: 1).Item("by half in Marshland", level: 1)
            .Item("Reception staff cannot see case notes, and the")
            .Paragraph("").Paragraph("councils do not share a system.")
            .Heading(2, "Tenants' group (in confidence)")
            .StyledItem("We were not asked.", "ListBullet").StyledItem("Not even once.", "ListBullet2")
            .Heading(2, "Panel discussion").Heading(3, "Emerging themes")
            .Item("Case notes", 2).Item("Asking tenants", 2)
            .Bytes();

        var session = Papers.Read(paper, "notes.docx").Sessions.ShouldHaveSingleItem();

        session.Date.ShouldBe(new DateOnly(2024, 5, 2));
        session.Witnesses.Select(w => (w.Name, w.Role, w.InConfidence, w.Points.Count)).ShouldBe(
            [("Dr Amara Okonkwo", "Medical Director", false, 2), ("Tenants' group", null, true, 1)]);
        session.Witnesses[0].Points[0].Children.Count.ShouldBe(2);
        session.Witnesses[0].Points[1].Text.ShouldEndWith("and the councils do not share a system.");
        session.Witnesses[1].Points[0].Children.ShouldHaveSingleItem().Line.ShouldBe(13);
        session.Panel.ShouldHaveSingleItem().Points.Select(point => point.Text).ShouldBe(["Case notes", "Asking tenants"]);
        session.Line.ShouldBe(2);
    }

    [Fact]
    public void Read_RealTables_FindsAreasAndJoinsCutRows()
    {
        var paper = new WordPaper().Heading(0, "Review of shared waste services")
            .Heading(1, "Rounds").Heading(2, "Ambition").Paragraph("To empty every bin on the day the calendar says.")
            .Heading(2, "What has been completed").Item("One calendar").Item("One call centre")
            .Heading(2, "Actions")
            .Table(["Ref", "Action", "Commentary", "Lead officer", "By when"],
                ["1", "Buy lorries that both depots can mend", "Work in progress – see plan item\nW4 and W5", "Head of Waste", "April 2025"],
                ["", "and that fit the lanes", "", "", ""],
                ["2", "Tell residents of changes a fortnight before", "Recommendation 1", "", ""])
            .Heading(1, "Recycling").Heading(2, "Actions")
            .Table(["Ref", "Action", "Commentary", "Lead officer", "By when"],
                ["3", "Collect glass apart", "Paused until the contract ends", "Head of Waste", "30/09/2026"])
            .Bytes();

        var draft = Papers.Read(paper, "review.docx");

        draft.Areas.Select(area => (area.Name, area.Completed.Count, area.Actions.Count)).ShouldBe([("Rounds", 2, 2), ("Recycling", 0, 1)]);
        draft.Areas[0].Ambition.ShouldBe("To empty every bin on the day the calendar says.");
        draft.Areas[0].Actions[0].Text.ShouldBe("Buy lorries that both depots can mend and that fit the lanes");
        draft.Areas[0].Actions[0].References.ShouldBe(["W4", "W5"]);
        draft.Areas[1].Actions[0].Status.ShouldBe("Paused");
        draft.Areas[1].Actions[0].Due.ShouldBe(new DraftDue("30/09/2026", new DateOnly(2026, 9, 30)));
        draft.Recommendations.ShouldHaveSingleItem().Area.ShouldBe("Rounds");
    }

    [Fact]
    public void Read_StruckRunsAndTrackedChanges_KeepsOldAndNewWordsApart()
    {
        var paper = new WordPaper().Heading(1, "Terms of reference").Paragraph("The group will review:")
            .Item("the cost of the partnership", 3)
            .Item("~~how to grow the partnership~~", 3)
            .Paragraph("What the partnership should stop doing.")
            .Changed("the plan for ", "2023", "2024", 3)
            .Bytes();

        var clauses = Papers.Read(paper, "terms.docx").TermsOfReference.Clauses;

        clauses.Select(clause => (clause.Label, clause.Struck, clause.Text)).ShouldBe(
        [
            ("a", false, "the cost of the partnership"),
            ("b", true, "how to grow the partnership"),
            ("b", false, "What the partnership should stop doing."),
            ("c", true, "2023"),
            ("c", false, "the plan for 2024"),
        ]);
    }

    [Fact]
    public void Read_NumberedRecommendations_TakesTheirNumbersFromTheList()
    {
        var paper = new WordPaper().Heading(1, "Recommendations").Paragraph("That Full Council:")
            .Item("Agrees the plan.", 2).Item("in Fenmoor", 3, 1).Item("Asks Tidewater Services Ltd to report yearly.", 2).Bytes();

        var recommendations = Papers.Read(paper, "report.docx").Recommendations;

        recommendations.Select(r => (r.Number, r.Children.Count)).ShouldBe([("1", 1), ("2", 0)]);
    }

    [Theory]
    [InlineData("coastwold-evidence-sessions.txt")]
    [InlineData("marshland-area-review.txt")]
    [InlineData("fenmoor-wrapped-notes.txt")]
    public void Read_SamePaperTypedInWord_GivesEveryCharacterOneHome(string name)
    {
        var word = WordPaper.Of(Encoding.UTF8.GetString(Papers.Fixture(name)));

        Homes.ShouldHoldEverything(word, "paper.docx");
    }
}
