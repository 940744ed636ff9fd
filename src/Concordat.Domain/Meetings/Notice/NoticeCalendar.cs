using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Notice;

/// <summary>
/// Says of each day whether it counts, and why not. The Easter break is Maundy Thursday to Easter Tuesday; the Christmas break is the last
/// weekday before 25 December to the first weekday after 26 December that is no bank holiday, both inclusive (Local Government Act 1972 s243).
/// </summary>
public sealed class NoticeCalendar(BankHolidays holidays)
{
    /// <summary>Why a day does not count, in a few words, or null when it does.</summary>
    public string? WhyNot(DateOnly day, DayCounting counting) => counting switch
    {
        DayCounting.Calendar => null,
        DayCounting.Working => BankHoliday(day) ?? (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.DayOfWeek.ToString() : null),
        DayCounting.Strict => BankHoliday(day) ?? (day.DayOfWeek == DayOfWeek.Sunday ? "Sunday" : null) ?? Break(day),
    };

    public bool Counts(DateOnly day, DayCounting counting) => WhyNot(day, counting) is null;

    /// <summary>The next day that counts after a day.</summary>
    public DateOnly Next(DateOnly day, DayCounting counting) => Move(day, 1, counting);

    /// <summary>The last day that counts before a day.</summary>
    public DateOnly Before(DateOnly day, DayCounting counting) => Move(day, -1, counting);

    /// <summary>The last day that counts from which so many clear days that count lie before a day: neither day itself is one of them.</summary>
    public DateOnly LastDayLeaving(int clearDays, DateOnly before, DayCounting counting)
    {
        var day = before;
        for (var left = clearDays; left > 0; left--) day = Before(day, counting);
        return Before(day, counting);
    }

    /// <summary>The days strictly between two that count, in order.</summary>
    public IReadOnlyList<DateOnly> ClearDays(DateOnly from, DateOnly to, DayCounting counting) =>
        [.. Enumerable.Range(1, Math.Max(0, to.DayNumber - from.DayNumber - 1)).Select(from.AddDays).Where(day => Counts(day, counting))];

    private DateOnly Move(DateOnly day, int by, DayCounting counting)
    {
        do day = day.AddDays(by);
        while (!Counts(day, counting));
        return day;
    }

    private string? BankHoliday(DateOnly day) => holidays.InEngland(day.Year).FirstOrDefault(holiday => holiday.Date == day)?.Name;

    private string? Break(DateOnly day)
    {
        var easter = holidays.InEngland(day.Year).First(holiday => holiday.Name == "Easter Monday").Date;
        if (day == easter.AddDays(-4)) return "Maundy Thursday";
        if (day > easter.AddDays(-4) && day < easter) return "Easter break";
        if (day == easter.AddDays(1)) return "Easter Tuesday";
        return InChristmasBreak(day) ? "Christmas break" : null;
    }

    private bool InChristmasBreak(DateOnly day)
    {
        if (day.DayNumber < new DateOnly(day.Year, 12, 20).DayNumber && day.DayOfYear > 6) return false;
        var christmas = new DateOnly(day.Month == 1 ? day.Year - 1 : day.Year, 12, 25);
        var begins = christmas.AddDays(-1);
        while (!IsWeekday(begins)) begins = begins.AddDays(-1);
        var ends = christmas.AddDays(2);
        while (!IsWeekday(ends) || BankHoliday(ends) is not null) ends = ends.AddDays(1);
        return day >= begins && day <= ends;
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
