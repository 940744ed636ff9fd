using Concordat.Domain.Meetings.Notice;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Meetings;

public class NoticeTests
{
    private static readonly BankHolidays Holidays = new([new(new(Day("2022-09-19"), "State Funeral", BankHolidays.England), true)]);
    private static readonly NoticeCalendar Calendar = new(Holidays);

    [Theory]
    [InlineData("2022-08-24", "2022-08-16")]
    [InlineData("2025-04-24", "2025-04-14")]
    [InlineData("2022-09-22", "2022-09-13")]
    public void ForMeeting_FiveClearDays_IsTheLastWorkingDayThatLeavesThem(string meeting, string latest)
    {
        var notice = MeetingNotice.For(Day(meeting), 5, DayCounting.Working, Calendar).Value;

        notice.LatestPublication.ShouldBe(Day(latest));
        notice.ClearDays.Count.ShouldBe(5);
        notice.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void ForMeeting_AnyDayOfThirtyYears_CountsNoWeekendOrBankHolidayAndLeavesExactlyFive()
    {
        for (var day = Day("2005-01-01"); day < Day("2035-01-01"); day = day.AddDays(3))
        {
            var notice = MeetingNotice.For(day, 5, DayCounting.Working, Calendar).Value;
            notice.ClearDays.Count.ShouldBe(5);
            notice.ClearDays.ShouldAllBe(clear => Holidays.IsWorkingDayInEngland(clear));
            Calendar.ClearDays(Calendar.Next(notice.LatestPublication, DayCounting.Working), day, DayCounting.Working).Count.ShouldBe(4);
        }
    }

    [Theory]
    [InlineData("2022-12-22", null)]
    [InlineData("2022-12-23", "Christmas break")]
    [InlineData("2022-12-24", "Christmas break")]
    [InlineData("2022-12-28", "Christmas break")]
    [InlineData("2022-12-29", null)]
    [InlineData("2022-12-17", null)]
    [InlineData("2022-12-18", "Sunday")]
    [InlineData("2025-04-17", "Maundy Thursday")]
    [InlineData("2025-04-19", "Easter break")]
    [InlineData("2025-04-22", "Easter Tuesday")]
    [InlineData("2021-12-29", "Christmas break")]
    [InlineData("2021-12-30", null)]
    public void WhyNot_StrictCounting_FollowsSection243(string day, string? why) => Calendar.WhyNot(Day(day), DayCounting.Strict).ShouldBe(why);

    [Fact]
    public void ForKeyDecision_CalendarDays_LeavesTwentyEightAndFive()
    {
        var notice = KeyDecisionNotice.For(Day("2025-09-24"), DayCounting.Calendar, Calendar).Value;

        notice.PublishBy.ShouldBe(Day("2025-08-26"));
        notice.GeneralExceptionBy.ShouldBe(Day("2025-09-18"));
        notice.SpecialUrgencyAfter.ShouldBe(Day("2025-09-18"));
    }

    [Fact]
    public void ForKeyDecision_WorkingDays_IsTheEarlierDay()
    {
        KeyDecisionNotice.For(Day("2025-09-24"), DayCounting.Working, Calendar).Value.PublishBy.ShouldBe(Day("2025-08-13"));
        KeyDecisionNotice.For(Day("2025-09-11"), DayCounting.Working, Calendar).Value.GeneralExceptionBy.ShouldBe(Day("2025-09-03"));
    }

    [Fact]
    public void ForKeyDecision_DatesOnDaysOff_AreSaidAndNotMoved()
    {
        var notice = KeyDecisionNotice.For(Day("2025-09-23"), DayCounting.Calendar, Calendar).Value;

        notice.PublishBy.ShouldBe(Day("2025-08-25"));
        notice.Warnings.ShouldContain("The last day to publish the notice, 25 August 2025, is not a working day (Summer bank holiday). It has not been moved.");
    }

    [Theory]
    [InlineData("2025-09-22", "2025-09-29", "2025-09-30")]
    [InlineData("2025-08-22", "2025-09-01", "2025-09-02")]
    [InlineData("2025-09-19", "2025-09-26", "2025-09-29")]
    public void ForCallIn_FiveWorkingDays_ClosesAndThenMayBeCarriedOut(string published, string closes, string implementable) =>
        CallInWindow.For(Day(published), 5, Calendar).Value.ShouldBe(new CallInWindow(Day(closes), Day(implementable)));

    [Theory]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-03-15", 12, "2027-03-15")]
    public void EndsOn_Months_IsTheCorrespondingDate(string given, int months, string ends) => NoticePeriod.EndsOn(Day(given), months).Value.ShouldBe(Day(ends));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
