using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>When the convener looks back at the whole: six months on under the 2021 peer challenge rule, ten under today's, and so for other reviews.</summary>
public static class CheckIn
{
    public const int SixMonths = 6;
    public const int TenMonths = 10;

    public static Worked<DateOnly> DueOn(DateOnly from, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var on = MonthArithmetic.AddMonths(from, months);
        return new(on, new Working(
            "Check-in", null,
            $"{ListWords.Count(months, "month", "months")} after {DateWords.For(from)} is {DateWords.For(on)}.",
            DateWords.For(on), null,
            [
                new("From", DateWords.For(from), null, null, null),
                new("Check-in after", months.ToString(CultureInfo.InvariantCulture), "months", "Setting", null),
            ]));
    }
}
