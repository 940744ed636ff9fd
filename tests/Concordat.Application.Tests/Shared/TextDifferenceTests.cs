using System.Diagnostics;
using Concordat.Application.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Shared;

public class TextDifferenceTests
{
    [Fact]
    public void Between_AWordReplaced_StrikesItOutAndPutsTheOtherIn() =>
        TextDifference.Between("The quorum is three members.", "The quorum is four members.").ShouldBe(
        [
            new DifferencePart(DifferenceKind.Same, "The quorum is "),
            new DifferencePart(DifferenceKind.StruckOut, "three"),
            new DifferencePart(DifferenceKind.Inserted, "four"),
            new DifferencePart(DifferenceKind.Same, " members."),
        ]);

    [Fact]
    public void Between_WordsBesideEachOther_AreOneChange() =>
        TextDifference.Between("Report to the old board soon", "Report to a new panel soon").ShouldBe(
        [
            new DifferencePart(DifferenceKind.Same, "Report to "),
            new DifferencePart(DifferenceKind.StruckOut, "the old board"),
            new DifferencePart(DifferenceKind.Inserted, "a new panel"),
            new DifferencePart(DifferenceKind.Same, " soon"),
        ]);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a) One\nb) Two")]
    [InlineData("a) One\nb) Two\n", "b) Two\na) One")]
    [InlineData("O’Brien\r\n\r\nsaid “no”", "O'Brien\n said “no” \t")]
    [InlineData("same", "same")]
    [InlineData("one  two\n\n\nthree", "one two\nthree\n\n")]
    public void Between_AnyTwo_MakesBothAgain(string before, string after)
    {
        var parts = TextDifference.Between(before, after);

        string.Concat(parts.Where(p => p.Kind != DifferenceKind.Inserted).Select(p => p.Text)).ShouldBe(before);
        string.Concat(parts.Where(p => p.Kind != DifferenceKind.StruckOut).Select(p => p.Text)).ShouldBe(after);
    }

    [Fact]
    public void Between_HugeTextsWithNothingAlike_TakesNoLongTime()
    {
        var before = string.Concat(Enumerable.Range(0, 40_000).Select(i => i % 7 == 0 ? $"a{i}\n" : $"a{i} "));
        var after = string.Concat(Enumerable.Range(0, 40_000).Select(i => i % 11 == 0 ? $"b{i}\n" : $"b{i} "));
        var watch = Stopwatch.StartNew();

        var parts = TextDifference.Between(before, after);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        string.Concat(parts.Where(p => p.Kind != DifferenceKind.Inserted).Select(p => p.Text)).ShouldBe(before);
        string.Concat(parts.Where(p => p.Kind != DifferenceKind.StruckOut).Select(p => p.Text)).ShouldBe(after);
    }
}
