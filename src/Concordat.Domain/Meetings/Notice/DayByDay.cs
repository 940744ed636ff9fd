using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Notice;

/// <summary>The days between two, each with whether it counts and why not: how a period of notice is checked by hand.</summary>
public static class DayByDay
{
    /// <summary>Each day strictly between two.</summary>
    public static IEnumerable<WorkingInput> Between(DateOnly from, DateOnly to, DayCounting counting, NoticeCalendar calendar)
    {
        var counted = 0;
        for (var day = from.AddDays(1); day < to; day = day.AddDays(1))
        {
            yield return new(
                $"{day.DayOfWeek} {DateWords.For(day)}",
                calendar.WhyNot(day, counting) is { } why ? $"does not count: {why}" : FormattableString.Invariant($"clear day {++counted}"), null, null, null);
        }
    }
}
