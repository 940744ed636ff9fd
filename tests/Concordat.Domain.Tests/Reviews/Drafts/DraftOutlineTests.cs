using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews.Drafts;

public class DraftOutlineTests
{
    [Fact]
    public void MoveUp_Session_GoesBeforeTheWholeSessionAboveIt()
    {
        var outline = TwoSessions();

        outline.MoveUp(6);

        Ids(outline).ShouldBe([6, 7, 8, 1, 2, 3, 4, 5]);
    }

    [Fact]
    public void MoveDown_Session_GoesAfterTheWholeSessionBelowIt()
    {
        var outline = TwoSessions();

        outline.MoveDown(1);

        Ids(outline).ShouldBe([6, 7, 8, 1, 2, 3, 4, 5]);
    }

    [Fact]
    public void MoveUp_FirstPointOfAWitness_GoesToTheWitnessBefore()
    {
        var outline = TwoSessions();

        outline.MoveUp(5);

        Ids(outline).ShouldBe([1, 2, 3, 5, 4, 6, 7, 8]);
        outline.HolderOf(outline.Item(5))!.Id.ShouldBe(2);
    }

    [Fact]
    public void MoveTo_PointToAnotherWitness_StandsAtTheEndOfTheirPoints()
    {
        var outline = TwoSessions();

        outline.MoveTo(3, 7);

        Ids(outline).ShouldBe([1, 2, 4, 5, 6, 7, 8, 3]);
    }

    [Fact]
    public void MoveTo_WitnessIntoItself_IsRefused() => Should.Throw<RefusedException>(() => TwoSessions().MoveTo(1, 2));

    [Fact]
    public void MergeWithPrevious_TwoPoints_JoinsTheirText()
    {
        var outline = new DraftOutline([Item(1, DraftItemKind.Witness, "O’Brien"), Item(2, DraftItemKind.Point, "Trust has"), Item(3, DraftItemKind.Point, "grown")]);

        outline.MergeWithPrevious(3);

        outline.Items.Select(i => i.Text).ShouldBe(["O’Brien", "Trust has grown"]);
    }

    [Fact]
    public void MergeWithPrevious_Witness_GivesItsPointsToTheOneBefore()
    {
        var outline = TwoSessions();

        outline.MergeWithPrevious(4);

        Ids(outline).ShouldBe([1, 2, 3, 5, 6, 7, 8]);
        outline.HolderOf(outline.Item(5))!.Id.ShouldBe(2);
        outline.Item(2).Text.ShouldBe("Witness 2");
    }

    [Fact]
    public void MergeWithPrevious_FirstPointOfAWitness_IsRefusedAndChangesNothing()
    {
        var outline = TwoSessions();

        Should.Throw<RefusedException>(() => outline.MergeWithPrevious(3));

        Ids(outline).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);
    }

    [Fact]
    public void Split_InTwo_KeepsLineAndKindAndNothingElseMoves()
    {
        var outline = TwoSessions();

        outline.Split(3, "One", "Two");

        outline.Items.Select(i => i.Text).ShouldBe(["Session 1", "Witness 2", "One", "Two", "Witness 4", "Point 5", "Session 6", "Witness 7", "Point 8"]);
        outline.Items[3].ShouldSatisfyAllConditions(i => i.Kind.ShouldBe(DraftItemKind.Point), i => i.Line.ShouldBe(30), i => i.Id.ShouldBe(9));
        Should.Throw<RefusedException>(() => outline.Split(3, " ", null)).Reasons.Count.ShouldBe(2);
    }

    [Fact]
    public void LeaveOut_Witness_LeavesOutTheirPointsUntilPutBack()
    {
        var outline = TwoSessions();

        outline.LeaveOut(1, true);
        outline.Counts.ShouldBe([(DraftItemKind.Session, 1), (DraftItemKind.Witness, 1), (DraftItemKind.Point, 1)]);
        outline.LeaveOut(1, false);

        outline.Counts.ShouldBe([(DraftItemKind.Session, 2), (DraftItemKind.Witness, 3), (DraftItemKind.Point, 3)]);
    }

    [Fact]
    public void ReasonsItCannotBeAccepted_PassagesWithoutAPlace_NamesEachWithItsLine()
    {
        var outline = new DraftOutline([Item(1, DraftItemKind.Point, "Lost"), Item(2, DraftItemKind.Witness, "O’Brien"), Item(3, DraftItemKind.RecommendationPart, "a)"), Item(4, DraftItemKind.Unplaced, "} 3 themes")]);

        outline.ReasonsItCannotBeAccepted().Select(r => r.At).ShouldBe(["item 1, line 10", "item 2, line 20", "item 3, line 30"]);
    }

    [Fact]
    public void HoldInConfidence_Session_HoldsItsWitnessesAndPoints()
    {
        var outline = TwoSessions();

        outline.HoldInConfidence(1, true);

        outline.Items.Where(outline.IsInConfidence).Select(i => i.Id).ShouldBe([1, 2, 3, 4, 5]);
        outline.HoldsConfidence.ShouldBeTrue();
        Should.Throw<RefusedException>(() => outline.HoldInConfidence(3, true));
    }

    private static DraftOutline TwoSessions() => new(
    [
        Item(1, DraftItemKind.Session), Item(2, DraftItemKind.Witness), Item(3, DraftItemKind.Point), Item(4, DraftItemKind.Witness), Item(5, DraftItemKind.Point),
        Item(6, DraftItemKind.Session), Item(7, DraftItemKind.Witness), Item(8, DraftItemKind.Point),
    ]);

    private static DraftItem Item(int id, DraftItemKind kind, string? text = null) => new() { Id = id, Kind = kind, Text = text ?? $"{kind} {id}", Line = id * 10 };

    private static IEnumerable<int> Ids(DraftOutline outline) => outline.Items.Select(i => i.Id);
}
