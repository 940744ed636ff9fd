using Concordat.Web.Forms;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Forms;

public sealed class DateInputTests
{
    [Theory]
    [InlineData("24", "8", "2022", 2022, 8, 24)]
    [InlineData(" 01 ", "01", "2026 ", 2026, 1, 1)]
    [InlineData("29", "February", "2024", 2024, 2, 29)]
    [InlineData("5", "sept", "1999", 1999, 9, 5)]
    [InlineData("31", "Dec", "9999", 9999, 12, 31)]
    public void Reading_ARealDate_IsThatDate(string day, string month, string year, int expectedYear, int expectedMonth, int expectedDay)
    {
        var reading = new DateInput(day, month, year).Reading();

        reading.Error.ShouldBeNull();
        reading.Value.ShouldBe(new DateOnly(expectedYear, expectedMonth, expectedDay));
    }

    [Theory]
    [InlineData("24", "8", "", "must include a year", new[] { DatePart.Year })]
    [InlineData("", "8", null, "must include a day and a year", new[] { DatePart.Day, DatePart.Year })]
    [InlineData("24", "8", "22", "must have a year of 4 numbers, like 2026", new[] { DatePart.Year })]
    [InlineData("32", "8", "2022", "must be a real date", new[] { DatePart.Day })]
    [InlineData("24", "13", "2022", "must be a real date", new[] { DatePart.Month })]
    [InlineData("24", "Ma", "2022", "must be a real date", new[] { DatePart.Month })]
    [InlineData("24", "8", "year", "must be a real date", new[] { DatePart.Year })]
    [InlineData("0", "0", "2022", "must be a real date", new[] { DatePart.Day, DatePart.Month })]
    [InlineData("29", "2", "2023", "must be a real date", new[] { DatePart.Day, DatePart.Month, DatePart.Year })]
    [InlineData("-1", "2", "2023", "must be a real date", new[] { DatePart.Day })]
    public void Reading_NotADate_SaysWhatIsWrongAndWhere(string? day, string? month, string? year, string error, DatePart[] wrong)
    {
        var reading = new DateInput(day, month, year).Reading();

        reading.Value.ShouldBeNull();
        reading.Error.ShouldBe(error);
        reading.Wrong.ShouldBe(wrong);
    }

    [Fact]
    public void From_ADate_ReadsBackAsTheSame()
    {
        var date = new DateOnly(2027, 4, 1);

        DateInput.From(date)!.Value.ShouldBe(date);
        DateInput.From(null).ShouldBeNull();
    }
}
