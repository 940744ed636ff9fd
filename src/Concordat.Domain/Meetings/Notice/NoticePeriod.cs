using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Notice;

/// <summary>When a period of notice in months ends: on the corresponding date, or the last day of a month that is too short (Dodds v Walker [1981] 1 WLR 1027).</summary>
public static class NoticePeriod
{
    /// <exception cref="ArgumentOutOfRangeException">There is less than one month.</exception>
    public static Worked<DateOnly> EndsOn(DateOnly given, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var ends = MonthArithmetic.AddMonths(given, months);
        return new(ends, new Working(
            "Notice in months", "Dodds v Walker [1981] 1 WLR 1027",
            $"Given on {DateWords.For(given)}; {ListWords.Count(months, "month ends", "months end")} on {DateWords.For(ends)}, {(ends.Day == given.Day ? "the corresponding date" : "the last day of a month that has no corresponding date")}.",
            DateWords.For(ends), null,
            [new("Notice given", DateWords.For(given), null, null, null), new("Length", months.ToString(CultureInfo.InvariantCulture), months == 1 ? "month" : "months", null, null)]));
    }
}
