namespace Concordat.Domain.Shared;

/// <summary>
/// Months as the law and councils count them. The corresponding date rule: a period of months ends on the same day of the month
/// (Dodds v Walker [1981] 1 WLR 1027); a period "beginning with" a date includes that date.
/// </summary>
public static class MonthArithmetic
{
    /// <summary>The same day of the month so many months on; where that month is too short, its last day (31 January and one month is 28 or 29 February).</summary>
    public static DateOnly AddMonths(DateOnly date, int months) => date.AddMonths(months);

    /// <summary>
    /// The last day, inclusive, of a period of whole months beginning with a date: the day before the corresponding date.
    /// Where the last month has no corresponding date, its last day (31 December 2024 and two months: 28 February 2025).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The period is less than a month.</exception>
    public static DateOnly LastDayOfPeriodBeginningWith(DateOnly firstDay, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var corresponding = firstDay.AddMonths(months);
        return corresponding.Day == firstDay.Day ? corresponding.AddDays(-1) : corresponding;
    }
}
