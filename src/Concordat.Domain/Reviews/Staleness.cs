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
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var from = MonthArithmetic.AddMonths(lastMovedOn, months);
        var isStale = today >= from;
        return new(
            isStale,
            isStale ? $"No update since {DateWords.For(lastMovedOn)}" : null,
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

    /// <summary>Of something no more movement is expected of.</summary>
    public static Staleness NotExpected(DateOnly lastMovedOn) => new(false, null, lastMovedOn, null);
}
