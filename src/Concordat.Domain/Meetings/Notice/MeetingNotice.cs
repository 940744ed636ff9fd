using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Notice;

/// <summary>The last day on which a meeting's agenda may be published, and the clear days that leaves.</summary>
public sealed record MeetingNotice(DateOnly LatestPublication, IReadOnlyList<DateOnly> ClearDays, IReadOnlyList<string> Warnings)
{
    /// <summary>Five clear days for a principal council (Local Government Act 1972 s100A(6)(a) and s100B; SI 2012/2089 reg 6 for executives).</summary>
    public const int UsualClearDays = 5;

    private const string Source = "Local Government Act 1972 s100A(6)(a), s100B; SI 2012/2089 reg 6";

    /// <summary>
    /// The last counted day from which so many clear days lie before the meeting. Neither the day of publication nor the day of the
    /// meeting is clear.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The clear days are below nothing.</exception>
    public static Worked<MeetingNotice> For(DateOnly meeting, int clearDays, DayCounting counting, NoticeCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clearDays);
        var latest = calendar.LastDayLeaving(clearDays, meeting, counting);
        var days = calendar.ClearDays(latest, meeting, counting);
        List<string> warnings = calendar.WhyNot(meeting, counting) is { } why ? [$"The meeting is on a day that does not count: {DateWords.For(meeting)}, {why}."] : [];
        return new(new(latest, days, warnings), new Working(
            "Clear days before a meeting", Source,
            $"Publish on {DateWords.For(latest)} at the latest: {ListWords.Count(days.Count, "clear day lies", "clear days lie")} between it and the meeting. Neither the day of publication nor the day of the meeting counts.",
            DateWords.For(latest), null,
            [
                new("Meeting", DateWords.For(meeting), null, null, null),
                new("Clear days asked for", clearDays.ToString(CultureInfo.InvariantCulture), "days", Source, null),
                .. DayByDay.Between(latest, meeting, counting, calendar),
            ]));
    }
}
