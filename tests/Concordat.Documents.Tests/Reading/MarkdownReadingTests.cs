using System.Text;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Formats;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class MarkdownReadingTests
{
    [Fact]
    public void Read_TableDrawnWithDashes_FindsRowsAndTheirLines()
    {
        var blocks = Blocks("""
            # Tracker

              No.   Recommendation               Status
              ----- ---------------------------- ----------
              1     Publish **the** shares       Complete
              2     Say who pays                 Ongoing

            -------------------------------------------
              Area         What was
                           done
              ------------ ----------------------------
              Finance      The shares were
                           published

              People       Nothing
            -------------------------------------------
            """);

        blocks.Where(block => block.Kind == PaperBlockKind.TableRow).Select(block => (block.Line, string.Join('|', block.Cells))).ShouldBe(
            [(3, "No.|Recommendation|Status"), (5, "1|Publish the shares|Complete"), (6, "2|Say who pays|Ongoing"), (9, "Area|What was done"), (12, "Finance|The shares were published"), (15, "People|Nothing")]);
    }

    [Fact]
    public void Read_BarsWithAndWithoutARule_AreRows() =>
        Blocks("# A\n\n| Action | Lead |\n|---|---|\n| Mend it | Ann |\n\nText.\n\n| Break it | Ben |\n| Leave it | Cy |\n").Where(block => block.Kind == PaperBlockKind.TableRow)
            .Select(block => (block.Line, string.Join('|', block.Cells))).ShouldBe([(3, "Action|Lead"), (5, "Mend it|Ann"), (9, "Break it|Ben"), (10, "Leave it|Cy")]);

    [Fact]
    public void Read_NumbersAsTyped_AreKept() =>
        Blocks("# Recommendations\n\n3. That one\n3. That one again\n5. Another\n\n---\n\na) lettered\nb) too\n").Where(block => block.Kind == PaperBlockKind.ListItem)
            .Select(block => block.Label).ShouldBe(["3.", "3.", "5.", "a)", "b)"]);

    [Fact]
    public void Read_AngleBracketsInNames_AreKeptAsText() =>
        Blocks("# Witnesses\n\n## <script>alert('Ann')</script> Smith\n\nShe & <Bob> said ~~no~~ yes.\n").Select(block => block.Text)
            .ShouldBe(["Witnesses", "<script>alert('Ann')</script> Smith", "She & <Bob> said ~~no~~ yes."]);

    [Fact]
    public void Read_LineEndsThatWereMeant_PartTheText() =>
        Blocks("# Paper\n\nReport of: Head of Policy\nWard: all\n\n**Bold words**\n").Select(block => (block.Text, block.Line)).ShouldBe(
            [("Paper", 1), ("Report of: Head of Policy", 3), ("Ward: all", 4), ("Bold words", 6)]);

    [Fact]
    public void Read_ParagraphBrokenAtAWidth_IsOneBesideAWiderTable() =>
        Blocks("""
            # Visit

            In attendance from the two councils were the Leader of one of them,
            Ann Farr, and the Head of Paid Service of the other. What follows was
            discussed.

            | Action that is written on one line however long that line becomes in the end, as tables are | Commentary |
            |---|---|
            | Mend it | Work in progress |
            """).Count(block => block.Kind == PaperBlockKind.Paragraph).ShouldBe(1);

    [Fact]
    public void Read_FieldsAboveThePaper_GiveItsTitle() =>
        Papers.Read(Encoding.UTF8.GetBytes("---\ntitle: \"Review of the shared service\"\ndate: 3 May 2024\n---\n\nText of it.\n"), "a.md").Title.ShouldBe("Review of the shared service");

    private static IReadOnlyList<PaperBlock> Blocks(string text) => PaperReading.Picture(new PaperFile(Encoding.UTF8.GetBytes(text), "a.md")).Blocks;
}
