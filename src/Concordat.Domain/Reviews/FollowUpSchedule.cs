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

    /// <summary>
    /// The follow-up that is owed: the date after the one the last sitting counts for, whether or not it has passed. A sitting counts
    /// for the date it is nearest to, so that one held a little early or late moves none.
    /// </summary>
    public static Worked<DateOnly> Owed(DateOnly from, DateOnly? lastHeldOn, int intervalMonths = DefaultIntervalMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(intervalMonths, 1);
        var n = 1;
        if (lastHeldOn is { } held)
        {
            while (MonthArithmetic.AddMonths(from, n * intervalMonths) <= held) n++;
            var before = MonthArithmetic.AddMonths(from, (n - 1) * intervalMonths);
            var after = MonthArithmetic.AddMonths(from, n * intervalMonths);
            if (after.DayNumber - held.DayNumber < held.DayNumber - before.DayNumber) n++;
        }

        var owed = MonthArithmetic.AddMonths(from, n * intervalMonths);
        return new(owed, new Working(
            "Next follow-up", "Interval set by whoever convened the review",
            lastHeldOn is { } last
                ? $"Every {ListWords.Count(intervalMonths, "month", "months")} from {DateWords.For(from)}; the last sitting, on {DateWords.For(last)}, counts for {(n == 1 ? "none of them" : DateWords.For(MonthArithmetic.AddMonths(from, (n - 1) * intervalMonths)))}, so the next is owed on {DateWords.For(owed)}."
                : $"Every {ListWords.Count(intervalMonths, "month", "months")} from {DateWords.For(from)}; no sitting was held yet, so the first is owed on {DateWords.For(owed)}.",
            DateWords.For(owed), null,
            [
                new("From", DateWords.For(from), null, null, null),
                new("Interval", intervalMonths.ToString(CultureInfo.InvariantCulture), "months", "Setting", null),
                new("Last sitting", DateWords.For(lastHeldOn, "None"), null, null, null),
            ]));
    }
}
