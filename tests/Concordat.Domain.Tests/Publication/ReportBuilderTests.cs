using Concordat.Domain.Councils;
using Concordat.Domain.Publication;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Publication.ReportFixtures;

namespace Concordat.Domain.Tests.Publication;

public class ReportBuilderTests
{
    private static readonly CouncilWords Words = new() { PublicPart = "Part 1", ExemptPart = "Part 2" };

    [Fact]
    public void Public_TextWithLists_NumbersSectionsAndParagraphs()
    {
        var document = ReportBuilder.Public(Fit(), Words);

        document.Sections.Select(section => section.Number).ShouldBe(Enumerable.Range(1, document.Sections.Count));
        var background = document.Sections.Single(section => section.Kind == ReportHeading.Background);
        background.Blocks.Select(block => block.Number).ShouldBe([$"{background.Number}.1", $"{background.Number}.2", null]);
        background.Blocks[2].Items.ShouldBe(["one", "two"]);
    }

    [Fact]
    public void Public_EmptySections_AreLeftOut() =>
        ReportBuilder.Public(Fit(), Words).Sections.ShouldNotContain(section => section.Kind == ReportHeading.Timetable);

    [Fact]
    public void Public_Recommendations_AreATableWithTheirAddressees()
    {
        var table = ReportBuilder.Public(Fit(), Words).Sections.Single(section => section.Kind == ReportHeading.Recommendations).Blocks.Single().Table!;

        table.Rows.ShouldHaveSingleItem().ShouldBe(["REC-12", "That transition costs are shown in every savings calculation.", "Fenmoor Borough Council and Coastwold District Council"]);
    }

    [Theory]
    [InlineData("REC-12", true)]
    [InlineData("REC-1", false)]
    [InlineData("  Three councils share a company. ", true)]
    [InlineData("councils sha", false)]
    [InlineData("one", true)]
    [InlineData(" ", false)]
    public void Holds_WholeWords_AreFoundAndPartsOfWordsAreNot(string words, bool holds) => ReportBuilder.Public(Fit(), Words).Holds(words).ShouldBe(holds);

    [Fact]
    public void Public_NothingExempt_HasNoOtherPart()
    {
        ReportBuilder.Exempt(Fit(), Words).ShouldBeNull();
        ReportBuilder.Public(Fit(), Words).Facts.Single(fact => fact.Name == "Classification").Value.ShouldBe("Public. All of this report is in Part 1.");
    }

    [Fact]
    public void Exempt_SectionAndRecommendation_AreInPartTwoAndNowhereInPartOne()
    {
        var draft = Fit(new ReportMaterial { ReviewReference = "REV-3", ConvenedBy = "Joint Scrutiny Panel", Recommendations = [Recommendation(), Recommendation(13, exempt: true)] });
        Section(draft.Sections, ReportHeading.Risk).Write("Risk", "The bidder asked for £7.2m.", true, [3, 5], "Bids are still open.");

        var exempt = ReportBuilder.Exempt(draft, Words).ShouldNotBeNull();

        exempt.Part.ShouldBe("Part 2");
        exempt.Notice.ShouldBe("Not for publication: this part contains exempt information as defined in paragraphs 3 and 5 of Part 1 of Schedule 12A to the Local Government Act 1972.");
        var words = string.Join('\n', exempt.Lines());
        words.ShouldContain("£7.2m");
        words.ShouldContain("Public interest: Bids are still open.");
        words.ShouldContain("REC-13");
        var open = string.Join('\n', ReportBuilder.Public(draft, Words).Lines());
        open.ShouldNotContain("£7.2m");
        open.ShouldNotContain("REC-13");
        open.ShouldNotContain("bidder");
        open.ShouldContain("1 recommendation is exempt and in Part 2.");
    }

    [Fact]
    public void Read_ListsAndWrappedLines_KeepEveryWord()
    {
        var blocks = ReportText.Read("First line\nsame paragraph.\n\n- one\n  goes on\n- two\n1. step\n2) another\n\n3.5 per cent is not a list.");

        blocks.Select(block => block.Kind).ShouldBe([ReportBlockKind.Paragraph, ReportBlockKind.Bullets, ReportBlockKind.Steps, ReportBlockKind.Paragraph]);
        blocks[0].Text.ShouldBe("First line same paragraph.");
        blocks[1].Items.ShouldBe(["one goes on", "two"]);
        blocks[2].Items.ShouldBe(["step", "another"]);
        blocks[3].Text.ShouldBe("3.5 per cent is not a list.");
    }
}
