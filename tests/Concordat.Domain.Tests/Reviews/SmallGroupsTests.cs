using Concordat.Domain.Reviews;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class SmallGroupsTests
{
    [Fact]
    public void Merge_AllLargeEnough_LeavesThemApart() =>
        Shown([new("Councillors", 9), new("Officers", 5)]).ShouldBe(["Councillors 9", "Officers 5"]);

    [Fact]
    public void Merge_TwoSmallThatReachTheMinimum_AreOneGroup() =>
        Shown([new("Councillors", 9), new("Directors", 2), new("HR officers", 3)]).ShouldBe(["Councillors 9", "Directors and HR officers 5"]);

    [Fact]
    public void Merge_OneSmall_TakesTheSmallestOtherWithIt() =>
        Shown([new("Councillors", 9), new("Directors", 3), new("Officers", 6)]).ShouldBe(["Councillors 9", "Directors and officers 9"]);

    [Fact]
    public void Merge_SmallOnesStillTooFew_TakeMoreUntilEnough() =>
        Shown([new("Chief executive", 1), new("Directors", 2), new("Councillors", 9)]).ShouldBe(["Chief executive, directors and councillors 12"]);

    [Fact]
    public void Merge_AllTogetherTooFew_AreWitnessesWithNoNumber() =>
        Shown([new("Chief executive", 1), new("Directors", 2)]).ShouldBe(["Witnesses "]);

    [Fact]
    public void Merge_NobodyInARole_LeavesItOut() =>
        Shown([new("Councillors", 5), new("Directors", 0)]).ShouldBe(["Councillors 5"]);

    [Fact]
    public void LabelFor_AMergedRole_GivesTheMergedLabel()
    {
        var published = SmallGroups.Merge([new("Councillors", 9), new("Directors", 2), new("HR officers", 3)]);

        SmallGroups.LabelFor("directors", published).ShouldBe("Directors and HR officers");
        SmallGroups.LabelFor("Unknown", published).ShouldBe("Witnesses");
    }

    [Fact]
    public void Merge_AnySizes_CountsEveryoneOnceAndNeverShowsTooFew() =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt[]>(), sizes =>
        {
            var groups = sizes.Select((size, at) => new SmallGroup($"Role {at}", 1 + (size.Get % 12))).ToList();
            var published = SmallGroups.Merge(groups);
            var small = groups.Where(group => group.Size < 5).Select(group => group.Name);
            return published.SelectMany(group => group.Roles).Order(StringComparer.Ordinal).SequenceEqual(groups.Select(group => group.Name).Order(StringComparer.Ordinal), StringComparer.Ordinal)
                && published.All(group => group.Size is null or >= 5)
                && small.All(name => published.Single(group => group.Roles.Contains(name, StringComparer.Ordinal)) is { Size: null } or { IsMerged: true });
        }).Check(Config.QuickThrowOnFailure.WithReplay(2026, 11));

    [Theory]
    [InlineData("Councillor", new string[0], "Councillor 1")]
    [InlineData("Councillor", new[] { "Councillor 1", "Councillor 2", "Witness 7" }, "Councillor 3")]
    [InlineData("Councillor", new[] { "Councillor 9" }, "Councillor 10")]
    [InlineData(" ", new[] { "Councillor 9" }, "Witness 1")]
    public void Next_Role_CountsWithinTheRole(string role, string[] taken, string next) => Pseudonyms.Next(role, taken).ShouldBe(next);

    private static IEnumerable<string> Shown(IReadOnlyList<SmallGroup> groups) => SmallGroups.Merge(groups).Select(group => $"{group.Label} {group.Size}");
}
