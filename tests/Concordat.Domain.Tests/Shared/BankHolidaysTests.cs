using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Shared;

public class BankHolidaysTests
{
    [Theory]
    [InlineData("2024-03-29", "Good Friday")]
    [InlineData("2025-04-21", "Easter Monday")]
    [InlineData("2026-04-03", "Good Friday")]
    [InlineData("2027-03-29", "Easter Monday")]
    [InlineData("2022-01-03", "New Year’s Day")]
    [InlineData("2022-12-26", "Boxing Day")]
    [InlineData("2022-12-27", "Christmas Day")]
    [InlineData("2020-12-28", "Boxing Day")]
    [InlineData("2021-12-28", "Boxing Day")]
    [InlineData("2026-08-31", "Summer bank holiday")]
    [InlineData("2026-05-25", "Spring bank holiday")]
    public void ByRule_KnownDays_AreBankHolidaysInEngland(string day, string name)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        BankHolidays.ByRule(date.Year).ShouldContain(new BankHoliday(date, name, BankHolidays.England));
    }

    [Fact]
    public void ByRule_EveryYearOfACentury_GivesEightWeekdaysInEngland()
    {
        for (var year = 2001; year <= 2100; year++)
        {
            var days = BankHolidays.ByRule(year).Where(h => h.Where == BankHolidays.England).Select(h => h.Date).ToList();
            days.Distinct().Count().ShouldBe(8, $"{year}");
            days.ShouldAllBe(day => day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday);
        }
    }

    [Fact]
    public void IsWorkingDay_HolidayOfAnotherNation_CountsInEnglandAndNotEverywhere()
    {
        var holidays = new BankHolidays([]);
        var stAndrew = new DateOnly(2026, 11, 30);

        holidays.IsWorkingDayInEngland(stAndrew).ShouldBeTrue();
        holidays.IsWorkingDayEverywhere(stAndrew).ShouldBeFalse();
    }

    [Fact]
    public void Parse_DaysAddedAndMovedAway_SetTheRuleAside()
    {
        var holidays = BankHolidays.Parse("date,name,where,change\n2022-05-30,Spring bank holiday,England and Wales,moved away\n2022-06-02,Spring bank holiday,England and Wales,added\n");

        var days = holidays.InEngland(2022).Select(holiday => holiday.Date).ToList();

        days.ShouldContain(new DateOnly(2022, 6, 2));
        days.ShouldNotContain(new DateOnly(2022, 5, 30));
        holidays.IsWorkingDayEverywhere(new DateOnly(2022, 5, 30)).ShouldBeFalse();
    }

    [Fact]
    public void Parse_ChangeThatIsNeither_IsRefused() => Should.Throw<FormatException>(() => BankHolidays.Parse("date,name,where,change\n2022-05-30,Spring bank holiday,England and Wales,perhaps\n"));
}
