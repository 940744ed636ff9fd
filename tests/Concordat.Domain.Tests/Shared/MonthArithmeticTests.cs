using Concordat.Domain.Shared;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Shared;

public class MonthArithmeticTests
{
    [Theory]
    [InlineData("2022-08-24", 2, "2022-10-23")]
    [InlineData("2025-01-31", 2, "2025-03-30")]
    [InlineData("2024-12-31", 2, "2025-02-28")]
    [InlineData("2024-12-30", 2, "2025-02-28")]
    [InlineData("2024-12-29", 2, "2025-02-28")]
    [InlineData("2024-12-28", 2, "2025-02-27")]
    [InlineData("2023-12-31", 2, "2024-02-29")]
    [InlineData("2023-12-30", 2, "2024-02-29")]
    [InlineData("2023-12-29", 2, "2024-02-28")]
    [InlineData("2025-01-01", 2, "2025-02-28")]
    [InlineData("2024-01-01", 2, "2024-02-29")]
    [InlineData("2025-12-31", 6, "2026-06-30")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    public void LastDayOfPeriodBeginningWith_Dates_EndsBeforeTheCorrespondingDate(string first, int months, string last) =>
        MonthArithmetic.LastDayOfPeriodBeginningWith(Date(first), months).ShouldBe(Date(last));

    [Fact]
    public void LastDayOfPeriodBeginningWith_NoMonths_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => MonthArithmetic.LastDayOfPeriodBeginningWith(new(2025, 1, 1), 0));

    [Fact]
    public void LastDayOfPeriodBeginningWith_AnyDate_NeverEndsBeforeAnEarlierStartDoesOrAfterTheSameDay() =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), ArbMap.Default.ArbFor<PositiveInt>(), (day, length) =>
        {
            var first = new DateOnly(2000, 1, 1).AddDays(day.Get % 20_000);
            var months = 1 + (length.Get % 24);
            var last = MonthArithmetic.LastDayOfPeriodBeginningWith(first, months);
            return last >= MonthArithmetic.LastDayOfPeriodBeginningWith(first.AddDays(-1), months)
                && last <= first.AddMonths(months)
                && last.AddDays(1) >= first.AddMonths(months);
        }).Check(Config.QuickThrowOnFailure.WithReplay(2026, 11));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
