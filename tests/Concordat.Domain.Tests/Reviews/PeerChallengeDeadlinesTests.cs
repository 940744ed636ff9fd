using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class PeerChallengeDeadlinesTests
{
    private static readonly DateOnly Ended = new(2021, 7, 28);

    [Fact]
    public void For_2021Challenge_SixWeeksAndSixMonths() =>
        Dates(PeerChallengeDeadlines.For(Ended)).ShouldBe([new(2021, 9, 8), new(2022, 1, 28)]);

    [Fact]
    public void For_TodaysRulesChosen_TheDatesMove()
    {
        var deadlines = PeerChallengeDeadlines.For(Ended, PeerChallengeRuleSets.FromApril2024);

        Dates(deadlines).ShouldBe([new(2021, 10, 28), new(2021, 12, 28), new(2022, 5, 28), new(2022, 7, 28)]);
        deadlines[1].Words.ShouldBe("Action plan published by 28 December 2021, if the plan was not ready with the report");
        deadlines[2].Words.ShouldBe("Progress review about 28 May 2022");
        deadlines[0].On.Working.Inputs[^1].From.ShouldBe("Chosen for this review");
    }

    [Theory]
    [InlineData(2024, 3, 31, "2021 rule")]
    [InlineData(2024, 4, 1, "April 2024 rule")]
    [InlineData(2019, 1, 1, "2021 rule")]
    public void InForceOn_Date_PicksTheRuleOfTheDay(int year, int month, int day, string name) =>
        PeerChallengeRuleSets.InForceOn(new(year, month, day)).Name.ShouldBe(name);

    [Fact]
    public void For_EndOfALongMonth_TakesTheLastDayOfAShorterOne() =>
        Dates(PeerChallengeDeadlines.For(new(2025, 11, 30), PeerChallengeRuleSets.FromApril2024))
            .ShouldBe([new(2026, 2, 28), new(2026, 4, 30), new(2026, 9, 30), new(2026, 11, 30)]);

    [Fact]
    public void ForKey_KnownAndUnknown_FindsOrNot()
    {
        PeerChallengeRuleSets.ForKey("2021").ShouldBe(PeerChallengeRuleSets.From2021);
        PeerChallengeRuleSets.ForKey("1999").ShouldBeNull();
    }

    private static IEnumerable<DateOnly> Dates(IEnumerable<PeerChallengeDeadline> deadlines) => deadlines.Select(deadline => deadline.On.Value);
}
