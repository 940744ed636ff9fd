using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Notice;

/// <summary>
/// When an executive decision may be called in until, and from when it may be carried out (Local Government Act 2000 s9F; the length is
/// the council's own rule). It closes at the end of <paramref name="Closes"/>.
/// </summary>
public sealed record CallInWindow(DateOnly Closes, DateOnly Implementable)
{
    private const string Source = "Local Government Act 2000 s9F and the council’s call-in procedure rules";

    /// <summary>The window closes at the end of the given working day after the day of publication, which does not count; the decision may be carried out on the next working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one working day.</exception>
    public static Worked<CallInWindow> For(DateOnly published, int workingDays, NoticeCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var closes = published;
        for (var left = workingDays; left > 0; left--) closes = calendar.Next(closes, DayCounting.Working);
        var implementable = calendar.Next(closes, DayCounting.Working);
        return new(new(closes, implementable), new Working(
            "Call-in window", Source,
            $"Published on {DateWords.For(published)}; the window closes at the end of {DateWords.For(closes)}, the {Ordinal(workingDays)} working day after. Unless it is called in, the decision may be carried out on {DateWords.For(implementable)}.",
            DateWords.For(closes), null,
            [
                new("Published", DateWords.For(published), null, null, null),
                new("Window", workingDays.ToString(CultureInfo.InvariantCulture), workingDays == 1 ? "working day" : "working days", Source, null),
                .. DayByDay.Between(published, implementable, DayCounting.Working, calendar).Select(day => day with { Value = day.Value!.Replace("clear", "working", StringComparison.Ordinal) }),
            ]));
    }

    private static string Ordinal(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}{(number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");
}
