using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class SessionReadingTests
{
    [Fact]
    public void Read_SessionsInOtherWords_FindsWitnessesRolesAndNestedPoints()
    {
        var draft = Papers.ReadFixture("coastwold-evidence-sessions.txt");

        draft.Kind.ShouldBe(PaperKind.Sessions);
        draft.Sessions.Select(session => session.Date).ShouldBe([new DateOnly(2023, 3, 7), new DateOnly(2023, 3, 21)]);
        draft.Sessions[0].Witnesses.Select(w => (w.Name, w.Role, w.Points.Count)).ShouldBe(
        [
            ("Siobhán O'Brien", "Director of Place", 3),
            (null, "Chief Executive", 2),
            ("Cllr Dafydd ap Rhys", "Portfolio Holder for Housing", 3),
        ]);
        draft.Sessions[0].Witnesses[0].Points[1].Children.Select(child => child.Text).ShouldBe(["two posts have been empty for a year", "agency cover costs twice as much"]);
        draft.Sessions[0].Witnesses[2].Points[1].Text.ShouldEndWith("which means staff keep two screens open all day.");
        draft.Sessions[0].Witnesses[0].Points[0].Text.ShouldEndWith("by whoever is nearest.");
    }

    [Fact]
    public void Read_ManagementWithdrew_MarksOnlyThatWitnessInConfidence()
    {
        var draft = Papers.ReadFixture("coastwold-evidence-sessions.txt");

        draft.Sessions[1].Witnesses.Select(w => (w.Name, w.InConfidence, w.Points.Count)).ShouldBe([("Staff forum representatives", true, 3), ("Tidewater Services Ltd", false, 1)]);
        draft.Sessions[0].Witnesses.ShouldAllBe(witness => !witness.InConfidence);
    }

    [Fact]
    public void Read_PanelLists_CountsSecondLevelsAndLeavesMarksUnplaced()
    {
        var draft = Papers.ReadFixture("coastwold-evidence-sessions.txt");

        draft.Sessions[0].Panel.ShouldHaveSingleItem().Points.Count.ShouldBe(4);
        draft.Sessions[1].Panel.ShouldHaveSingleItem().Heading.ShouldBe("Key thoughts from members");
        draft.Unplaced.ShouldContain(line => line.Text == "} linked");
        draft.Unplaced.ShouldContain(line => line.Text == "Cllr P Thorne (Chair)");
        draft.Recommendations.Select(r => r.Number).ShouldBe(["R1", "R2"]);
        draft.Recommendations[0].AddressedTo.ShouldBe(["Cabinet"]);
    }

    [Fact]
    public void Read_WrappedLines_JoinsThemAndKeepsHeadingsApart()
    {
        var draft = Papers.ReadFixture("fenmoor-wrapped-notes.txt");

        draft.Sessions[0].Date.ShouldBeNull();
        draft.Warnings.ShouldContain(warning => warning.Line == 3 && warning.Text.Contains("31st February 2024"));
        draft.Sessions[0].Witnesses.Select(w => (w.Name, w.Role, w.Points.Count)).ShouldBe(
            [("Dr A. Okonkwo", "Medical Director, Wash and Wolds Trust", 2), ("Councillor 3", null, 2)]);
        draft.Sessions[0].Witnesses[0].Points[0].Text.ShouldEndWith("can see either council's case notes.");
        draft.Sessions[1].Date.ShouldBe(new DateOnly(2024, 2, 14));
        draft.Sessions[1].Witnesses[0].Points[1].Text.ShouldStartWith("<script>alert(\"no\")</script>");
    }

    [Theory]
    [InlineData("Date and Time: Monday 3rd October 2022, 6:00pm", 2022, 10, 3)]
    [InlineData("Session 2 – 18 October 2022", 2022, 10, 18)]
    [InlineData("Tuesday, 1 November 2022", 2022, 11, 1)]
    [InlineData("Evidence session held on 5 June 2023 in the Guildhall, Fenmoor", 2023, 6, 5)]
    [InlineData("Meeting 4: 07/12/2021", 2021, 12, 7)]
    [InlineData("Third meeting - Thursday the 2nd of May 2024 (10.30am to noon)", 2024, 5, 2)]
    [InlineData("Notes of the panel meeting, November 9, 2022", 2022, 11, 9)]
    [InlineData("Witness session – 2022-11-09", 2022, 11, 9)]
    public void Read_SessionHeading_IsADateInAnyWording(string heading, int year, int month, int day)
    {
        var draft = Papers.Read($"Panel notes\n\n{heading}\n\nCouncillor 3\n\n- It works well.\n");

        draft.Sessions.ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(year, month, day));
        draft.Sessions[0].Title.ShouldBe(heading);
    }

    [Theory]
    [InlineData("Rob O'Brien", "Rob O'Brien", null)]
    [InlineData("Jane Smythe, Head of Legal", "Jane Smythe", "Head of Legal")]
    [InlineData("Jane Smythe – Chief Finance Officer", "Jane Smythe", "Chief Finance Officer")]
    [InlineData("Councillor 3", "Councillor 3", null)]
    [InlineData("Cllr A Smythe", "Cllr A Smythe", null)]
    [InlineData("Councillor Anne-Marie D'Souza (Fenmoor)", "Councillor Anne-Marie D'Souza", "Fenmoor")]
    [InlineData("Q&A session with staff members", "Q&A session with staff members", null)]
    [InlineData("Section 151 Officer", null, "Section 151 Officer")]
    [InlineData("Director of Finance, Fenmoor Borough Council", null, "Director of Finance, Fenmoor Borough Council")]
    [InlineData("Leader of the Council – Cllr Jane Smythe", "Cllr Jane Smythe", "Leader of the Council")]
    [InlineData("Ann Lee and Tom O'Brien, Tidewater Services Ltd", "Ann Lee and Tom O'Brien", "Tidewater Services Ltd")]
    [InlineData("**Jane Smythe**", "Jane Smythe", null)]
    [InlineData("Jane Smythe:", "Jane Smythe", null)]
    [InlineData("Witness B", "Witness B", null)]
    public void Read_WitnessHeading_PartsNameAndRole(string heading, string? name, string? role)
    {
        var draft = Papers.Read($"Panel notes\n\nSession 1 – 18 October 2022\n\n{heading}\n\n- It works well.\n- It could work better.\n");

        var witness = draft.Sessions.ShouldHaveSingleItem().Witnesses.ShouldHaveSingleItem();
        (witness.Name, witness.Role).ShouldBe((name, role));
        witness.Points.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("The chief executive left the meeting at this point so that staff could speak freely.", true)]
    [InlineData("This evidence was heard in confidence.", true)]
    [InlineData("Management withdrew.", true)]
    [InlineData("Councillor Jones left the meeting at 7.15pm.", false)]
    [InlineData("Nothing in this session was given in confidence.", false)]
    public void Read_NoteBeforeTheList_SaysWhetherInConfidence(string note, bool inConfidence)
    {
        var draft = Papers.Read($"Notes\n\nSession 1 – 18 October 2022\n\nStaff representatives\n\n{note}\n\n- It works well.\n");

        draft.Sessions[0].Witnesses.ShouldHaveSingleItem().InConfidence.ShouldBe(inConfidence);
        draft.Unplaced.ShouldContain(line => line.Text == note);
    }
}
