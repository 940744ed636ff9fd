using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class FollowUpTests
{
    private static readonly DateOnly Due = new(2026, 6, 1);

    [Fact]
    public void Dates_FromTheEndOfAMonth_DoNotDrift() =>
        FollowUpSchedule.Dates(new(2025, 8, 31), 4).ShouldBe([new(2025, 11, 30), new(2026, 2, 28), new(2026, 5, 31), new(2026, 8, 31)]);

    [Theory]
    [InlineData("2025-09-01", "2025-11-30")]
    [InlineData("2025-11-30", "2025-11-30")]
    [InlineData("2025-12-01", "2026-02-28")]
    public void Next_Today_IsTheFirstOnOrAfter(string today, string next) =>
        FollowUpSchedule.Next(new(2025, 8, 31), Date(today)).Value.ShouldBe(Date(next));

    [Fact]
    public void DueOn_SixAndTenMonths_KeepTheDay()
    {
        CheckIn.DueOn(new(2021, 7, 28), CheckIn.SixMonths).Value.ShouldBe(new(2022, 1, 28));
        CheckIn.DueOn(new(2021, 4, 30), CheckIn.TenMonths).Value.ShouldBe(new(2022, 2, 28));
    }

    public static TheoryData<int, ReminderStep[]> Ladder() => new()
    {
        { -15, [] },
        { -14, [ReminderStep.Upcoming] },
        { -1, [ReminderStep.Upcoming] },
        { 0, [ReminderStep.Owner] },
        { 13, [ReminderStep.Owner] },
        { 14, [ReminderStep.Owner, ReminderStep.PersonAbove] },
        { 28, [ReminderStep.Owner, ReminderStep.PersonAbove, ReminderStep.Body] },
        { 42, [ReminderStep.Owner, ReminderStep.PersonAbove, ReminderStep.Body, ReminderStep.PublicPage] },
    };

    [Theory]
    [MemberData(nameof(Ladder))]
    public void Due_NothingSent_GivesEveryRungReached(int days, ReminderStep[] steps) =>
        ReminderLadder.Due(Due, Due.AddDays(days), []).ShouldBe(steps);

    [Fact]
    public void Due_SomeSent_LeavesThemOut() =>
        ReminderLadder.Due(Due, Due.AddDays(30), [new(ReminderStep.Owner, Due), new(ReminderStep.PersonAbove, Due)]).ShouldBe([ReminderStep.Body]);

    [Fact]
    public void Due_DateMoved_StartsAgain() =>
        ReminderLadder.Due(Due, Due, [new(ReminderStep.Owner, Due.AddDays(-30))]).ShouldBe([ReminderStep.Owner]);

    [Fact]
    public void Due_OtherSettings_AreObeyed() =>
        ReminderLadder.Due(Due, Due.AddDays(3), [], new ReminderSettings(7, 1, 3, 5, 9)).ShouldBe([ReminderStep.Owner, ReminderStep.PersonAbove]);

    [Theory]
    [InlineData("2026-09-02", false)]
    [InlineData("2026-09-03", true)]
    public void Of_SixMonths_IsStaleFromTheDay(string today, bool stale)
    {
        var staleness = Staleness.Of(new(2026, 3, 3), Date(today));

        staleness.IsStale.ShouldBe(stale);
        staleness.Words.ShouldBe(stale ? "No update since 3 March 2026" : null);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
