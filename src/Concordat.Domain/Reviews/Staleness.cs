using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Whether something has stood still too long, with the words to show. Six months by default; a council may set another.</summary>
public sealed record Staleness(bool IsStale, string? Words, DateOnly LastMovedOn, Working? Working)
{
    public const int DefaultMonths = 6;

    /// <summary>Stale from the day that is so many months after the last movement, clamped to the end of a short month.</summary>
    public static Staleness Of(DateOnly lastMovedOn, DateOnly today, int months = DefaultMonths)
    {
        var from = StaleFrom(lastMovedOn, months);
        var words = WordsOf(lastMovedOn, today, months);
        return new(
            words is not null,
            words,
            lastMovedOn,
            new Working(
                "No update", null,
                $"Last moved on {DateWords.For(lastMovedOn)}; after {ListWords.Count(months, "month", "months")} without an update, from {DateWords.For(from)}, it is shown as not updated.",
                DateWords.For(from), null,
                [
                    new("Last moved on", DateWords.For(lastMovedOn), null, null, null),
                    new("Months without an update", months.ToString(CultureInfo.InvariantCulture), "months", "Setting", null),
                ]));
    }

    /// <summary>The words alone; null before that day.</summary>
    public static string? WordsOf(DateOnly lastMovedOn, DateOnly today, int months = DefaultMonths) =>
        today >= StaleFrom(lastMovedOn, months) ? $"No update since {DateWords.For(lastMovedOn)}" : null;

    private static DateOnly StaleFrom(DateOnly lastMovedOn, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return MonthArithmetic.AddMonths(lastMovedOn, months);
    }

    /// <summary>Of something no more movement is expected of.</summary>
    public static Staleness NotExpected(DateOnly lastMovedOn) => new(false, null, lastMovedOn, null);
}
