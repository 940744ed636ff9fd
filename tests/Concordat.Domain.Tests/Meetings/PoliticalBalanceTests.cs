using Concordat.Domain.Meetings.Balance;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Meetings;

public class PoliticalBalanceTests
{
    private static readonly BalanceFacts County = new(
        [new("Con", 26), new("LD", 11), new("Lab", 5), new("Green", 4), new("Ind Dem", 2)], 1, 1,
        [new("Regulatory", 18), new("Planning", 7), new("Governance", 5), new("Standards", 7), new("Pension", 5), new("Audit", 7), new("Health", 7), new("People", 11), new("Place", 11)]);

    // As published by a county council of 50: Con, LD, Lab, Green, Ind Dem, ungrouped.
    private static readonly int[][] CountyAsPublished =
    [
        [10, 4, 2, 1, 1, 0], [4, 2, 1, 0, 0, 0], [3, 1, 1, 0, 0, 0], [4, 1, 1, 1, 0, 0], [3, 1, 0, 1, 0, 0], [4, 2, 0, 1, 0, 0], [4, 2, 1, 0, 0, 0], [6, 2, 1, 1, 1, 0], [6, 2, 1, 1, 1, 0],
    ];

    [Fact]
    public void Of_CountyOfFifty_GivesThePublishedEntitlements()
    {
        var result = PoliticalBalance.Of(County, CountyAsPublished).Value;

        result.Seats.ShouldBe(78);
        result.Entitlements.Select(one => one.Seats).ShouldBe([44, 17, 8, 6, 3]);
        result.Entitlements.Select(one => one.Principle).ShouldBe([BalancePrinciple.B, BalancePrinciple.Rounding, BalancePrinciple.C, BalancePrinciple.C, BalancePrinciple.C]);
        result.Entitlements[0].Quota.ToString().ShouldBe("2028/49");
        result.Residual.ShouldBe(0);
        result.Deviation.ToDouble().ShouldBe(6.606, 0.001);
        result.Checked!.Deviation.ToDouble().ShouldBe(6.688, 0.001);
        result.Checked.Breaches.ShouldBeEmpty();
        result.Warnings.ShouldContain("1 vacancy is not counted: membership is the 49 members in office.");
    }

    [Fact]
    public void Of_BoroughOfFiftyFive_GivesThePublishedEntitlements()
    {
        var result = PoliticalBalance.Of(new(
            [new("Con", 23), new("LD", 22), new("Ind", 5), new("UKIP", 3), new("Lab", 2)], 0, 0,
            [.. new[] { 15, 9, 9, 9, 13, 12, 12, 9, 9, 9, 3, 5 }.Select((seats, index) => new BalanceCommittee($"Committee {index}", seats))])).Value;

        result.Entitlements.Select(one => one.Seats).ShouldBe([48, 46, 10, 6, 4]);
        result.Adjustments.Sum(one => one.Change).ShouldBe(0);
    }

    [Theory]
    [InlineData(33, 12, 2, 4, 3, 1, 0)]
    [InlineData(23, 3, 0, 3, 2, 1, -1)]
    public void Of_OneBody_SharesItsSeats(int first, int second, int third, int seats, int toFirst, int toSecond, int toThird)
    {
        BalanceGroup[] groups = third == 0 ? [new("A", first), new("B", second)] : [new("A", first), new("B", second), new("C", third)];

        var result = PoliticalBalance.Of(new(groups, 0, 0, [new("Working group", seats)])).Value;

        result.Entitlements.Select(one => one.Seats).ShouldBe(third == 0 ? [toFirst, toSecond] : [toFirst, toSecond, toThird]);
    }

    [Fact]
    public void Of_NoGroups_LeavesAllSeatsAndWarns()
    {
        var result = PoliticalBalance.Of(new([], 12, 0, [new("Planning", 5)])).Value;

        result.Entitlements.ShouldBeEmpty();
        result.Residual.ShouldBe(5);
        result.Allocation[0, 0].ShouldBe(5);
        result.Warnings.ShouldHaveSingleItem().ShouldStartWith("There are no groups");
    }

    [Fact]
    public void Of_BodiesOfOneAndTwo_KeepsAboveBAndWarns()
    {
        var result = PoliticalBalance.Of(new([new("A", 20), new("B", 5)], 0, 0, [new("One", 1), new("Pair", 2), new("Five", 5)])).Value;

        result.Allocation[1, 0].ShouldBe(1);
        result.Allocation[1, 1].ShouldBe(1);
        result.Warnings.ShouldContain("Pair has 2 seats: principle (a) prevails over (b), so A has one of them and no majority.");
    }

    [Fact]
    public void Of_BodyTestedAlone_TakesNoPartInTheTotals()
    {
        var facts = new BalanceFacts([new("A", 12), new("B", 8)], 0, 0, [new("Planning", 10), new("Appeals panel", 3, IsOrdinary: false)]);

        var result = PoliticalBalance.Of(facts, [[6, 4], [3, 0]]).Value;

        result.Seats.ShouldBe(10);
        result.Allocation[1, 0].ShouldBe(2);
        result.Checked!.Breaches.Select(one => (one.Principle, one.Committee, one.Group)).ShouldBe([(BalancePrinciple.A, "Appeals panel", "A"), (BalancePrinciple.D, "Appeals panel", "A"), (BalancePrinciple.D, "Appeals panel", "B")]);
    }

    [Fact]
    public void Of_GivenAllocationOutOfBalance_SaysEachBreachAndWhere()
    {
        var facts = new BalanceFacts([new("A", 12), new("B", 8)], 0, 0, [new("Planning", 5), new("Licensing", 5)]);

        var breaches = PoliticalBalance.Of(facts, [[2, 3], [3, 1]]).Value.Checked!.Breaches;

        breaches.Select(one => (one.Principle, one.Committee, one.Group)).ShouldBe([
            (BalancePrinciple.B, "Planning", "A"), (BalancePrinciple.D, "Planning", "A"), (BalancePrinciple.D, "Planning", "B"),
            (BalancePrinciple.RowSum, "Licensing", null), (BalancePrinciple.D, "Licensing", "B"),
            (BalancePrinciple.ColumnSum, null, "A"), (BalancePrinciple.C, null, "A"),
        ]);
        breaches[0].Text.ShouldBe("A has a majority of the members but 2 of the 5 seats of Planning. It needs a vote of the council with none against (section 17).");
    }

    public static TheoryData<BalanceFacts, string, string> Impossible => new()
    {
        { new([new("A", 1)], 5, 0, [new("Planning", 3)]), "/groups/0/members", "A has 1 member. A group has two or more: count its members as ungrouped." },
        { new([new("A", 3), new("A", 4)], 0, 0, [new("Planning", 3)]), "/groups/1/name", "There are two groups called A. A member is in one group only: join them, or name one otherwise." },
        { new([new("A", 3)], 0, 0, [new("Planning", 0)]), "/committees/0/seats", "Planning has no seats. Give it at least one, or leave it out." },
        { new([new("A", 3)], 0, 0, [new("Planning", 4)]), "/committees/0/seats", "Planning has 4 seats, which 3 members cannot fill." },
        { new([new("A", 3)], -1, 0, []), "/ungrouped", "The number of ungrouped members is nought or more." },
        { new([], 0, 0, []), "/groups", "There are no members. Enter the groups and the members in none." },
    };

    [Theory, MemberData(nameof(Impossible))]
    public void Of_FactsThatCannotBe_SaysWhichAndWhy(BalanceFacts facts, string at, string text) =>
        Should.Throw<RefusedException>(() => PoliticalBalance.Of(facts)).Reasons.ShouldContain(new Reason(text, at));

    [Fact]
    public void Of_ManySmallCouncils_AgreesWithTryingEveryAllocation()
    {
        var random = new Random(20260401);
        for (var round = 0; round < 150; round++)
        {
            var groups = Enumerable.Range(0, random.Next(1, 4)).Select(index => new BalanceGroup($"G{index}", random.Next(2, 9))).ToList();
            var facts = new BalanceFacts(groups, random.Next(0, 3), 0, [.. Enumerable.Range(0, random.Next(1, 4)).Select(index => new BalanceCommittee($"C{index}", random.Next(1, 5)))]);
            if (facts.ReasonsItCannotBeWorkedOut().Count > 0) continue;
            PoliticalBalanceResult result;
            try
            {
                result = PoliticalBalance.Of(facts).Value;
            }
            catch (RefusedException)
            {
                continue;
            }

            var columns = SeatTable.Columns(facts).Count;
            var owed = Enumerable.Range(0, columns).Select(column => column < result.Entitlements.Count ? result.Entitlements[column].Seats : result.Residual).ToArray();
            owed.Sum().ShouldBe(result.Seats);
            var best = EveryAllocation.Of(facts, owed).OrderBy(table => new SeatTable(facts, table).Deviation()).ThenByDescending(table => string.Concat(table.SelectMany(row => row).Select(seats => (char)('0' + seats))), StringComparer.Ordinal).First();
            for (var row = 0; row < facts.Committees.Count; row++) Enumerable.Range(0, columns).Select(column => result.Allocation[row, column]).ShouldBe(best[row], $"Round {round}, committee {row}");
        }
    }

    [Fact]
    public void Of_TwoHundredCommitteesAndFifteenGroups_KeepsEverySumAndPrinciple()
    {
        var random = new Random(7);
        var facts = new BalanceFacts([.. Enumerable.Range(0, 15).Select(index => new BalanceGroup($"G{index}", index == 0 ? 130 : random.Next(2, 12)))], 4, 0, [.. Enumerable.Range(0, 200).Select(index => new BalanceCommittee($"C{index}", random.Next(3, 21)))]);

        var result = PoliticalBalance.Of(facts).Value;

        for (var row = 0; row < 200; row++)
        {
            result.Allocation.RowSum(row).ShouldBe(facts.Committees[row].Seats);
            for (var column = 0; column < 15; column++) result.Allocation[row, column].ShouldBeInRange(0, facts.Committees[row].Seats - 1);
            if (facts.Majority is { } majority) result.Allocation[row, majority].ShouldBeGreaterThan(facts.Committees[row].Seats / 2);
        }

        for (var column = 0; column < 15; column++) result.Allocation.OrdinarySeats(column).ShouldBe(result.Entitlements[column].Seats);
    }
}
