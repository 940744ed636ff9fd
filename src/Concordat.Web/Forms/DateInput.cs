using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Forms;

/// <summary>A date as people type it in three boxes. Nothing typed binds to null, so that [Required] says that it is missing.</summary>
[ModelBinder(typeof(DateInputBinder))]
public sealed record DateInput(string? Day, string? Month, string? Year)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The date, when the three boxes make one.</summary>
    public DateOnly? Value => Reading().Value;

    public static DateInput? From(DateOnly? date) => date is { } day
        ? new DateInput(
            day.Day.ToString(CultureInfo.InvariantCulture),
            day.Month.ToString(CultureInfo.InvariantCulture),
            day.Year.ToString("0000", CultureInfo.InvariantCulture))
        : null;

    /// <summary>The date, or what is wrong with it ("must include a year") and in which boxes.</summary>
    public DateReading Reading()
    {
        var missing = new List<DatePart>();
        if (string.IsNullOrWhiteSpace(Day)) missing.Add(DatePart.Day);
        if (string.IsNullOrWhiteSpace(Month)) missing.Add(DatePart.Month);
        if (string.IsNullOrWhiteSpace(Year)) missing.Add(DatePart.Year);
        if (missing.Count > 0)
        {
            var names = missing.Select(part => "a " + part.ToString().ToLowerInvariant());
            return new DateReading(null, "must include " + string.Join(" and ", names), missing);
        }
        var year = Number(Year!, 9999);
        if (year is not null && Year!.Trim().Length != 4) return new DateReading(null, "must have a year of 4 numbers, like 2026", [DatePart.Year]);

        var month = Number(Month!, 12) ?? MonthNamed(Month!.Trim());
        var day = Number(Day!, 31);
        var wrong = new List<DatePart>();
        if (day is null) wrong.Add(DatePart.Day);
        if (month is null) wrong.Add(DatePart.Month);
        if (year is null) wrong.Add(DatePart.Year);
        if (wrong.Count == 0 && day <= DateTime.DaysInMonth(year!.Value, month!.Value))
        {
            return new DateReading(new DateOnly(year.Value, month.Value, day!.Value), null, []);
        }
        return new DateReading(null, "must be a real date", wrong.Count is 1 or 2 ? wrong : [DatePart.Day, DatePart.Month, DatePart.Year]);
    }

    private static int? Number(string text, int most) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static int? MonthNamed(string text)
    {
        for (var month = 1; month <= 12; month++)
        {
            var whole = English.DateTimeFormat.GetMonthName(month);
            if (text.Length >= 3 && whole.StartsWith(text, StringComparison.OrdinalIgnoreCase)) return month;
        }
        return text.Equals("Sept", StringComparison.OrdinalIgnoreCase) ? 9 : null;
    }
}
