using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// When a review's recommendations are looked at again: every so many months from a first date, quarterly unless the convener sets
/// another interval. Each date is counted from the start, so that a short month does not move the later ones.
/// </summary>
public static class FollowUpSchedule
{
    public const int DefaultIntervalMonths = 3;

    public static IReadOnlyList<DateOnly> Dates(DateOnly from, int count, int intervalMonths = DefaultIntervalMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(intervalMonths, 1);
        return [.. Enumerable.Range(1, Math.Max(0, count)).Select(n => MonthArithmetic.AddMonths(from, n * intervalMonths))];
    }

    /// <summary>The first follow-up on or after today.</summary>
    public static Worked<DateOnly> Next(DateOnly from, DateOnly today, int intervalMonths = DefaultIntervalMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(intervalMonths, 1);
        var n = 1;
        while (MonthArithmetic.AddMonths(from, n * intervalMonths) < today)
            n++;
        var next = MonthArithmetic.AddMonths(from, n * intervalMonths);
        return new(next, new Working(
            "Next follow-up", "Interval set by whoever convened the review",
            $"Every {ListWords.Count(intervalMonths, "month", "months")} from {DateWords.For(from)}; the first on or after {DateWords.For(today)} is {DateWords.For(next)}.",
            DateWords.For(next), null,
            [
                new("From", DateWords.For(from), null, null, null),
                new("Interval", intervalMonths.ToString(CultureInfo.InvariantCulture), "months", "Setting", null),
                new("Today", DateWords.For(today), null, null, null),
            ]));
    }
}
