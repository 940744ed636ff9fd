using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Notice;

/// <summary>
/// The days that lead up to a key decision (SI 2012/2089): the notice of it by <paramref name="PublishBy"/> (reg 9, 28 clear days); after
/// that, the general exception's notice by <paramref name="GeneralExceptionBy"/> (reg 10, five clear days); after
/// <paramref name="SpecialUrgencyAfter"/>, only with agreement that it is urgent (reg 11).
/// </summary>
public sealed record KeyDecisionNotice(DateOnly PublishBy, DateOnly GeneralExceptionBy, DateOnly SpecialUrgencyAfter, IReadOnlyList<string> Warnings)
{
    public const int NoticeClearDays = 28;
    public const int ExceptionClearDays = 5;

    private const string Source = "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, SI 2012/2089, regs 9 to 11";

    /// <summary>Counted in calendar days unless the council counts working days. A date that falls on a day off is not moved: it is said.</summary>
    public static Worked<KeyDecisionNotice> For(DateOnly decision, DayCounting counting, NoticeCalendar calendar)
    {
        var publish = calendar.LastDayLeaving(NoticeClearDays, decision, counting);
        var exception = calendar.LastDayLeaving(ExceptionClearDays, decision, counting);
        return new(new(publish, exception, exception, [.. WarningsOf(decision, publish, exception, counting, calendar)]), new Working(
            "Notice of a key decision", Source,
            $"Publish the notice on {DateWords.For(publish)} at the latest, which leaves 28 clear {Days(counting)}. Where that is impracticable, the notice of the general exception is made available on {DateWords.For(exception)} at the latest, which leaves 5. After that day the decision can be made only with agreement that it is urgent.",
            DateWords.For(publish), null,
            [
                new("Decision", DateWords.For(decision), null, null, null),
                new("Notice", "28", $"clear {Days(counting)}", "SI 2012/2089 reg 9", null),
                new("General exception", "5", $"clear {Days(counting)}", "SI 2012/2089 reg 10", null),
                new("Special urgency", $"after {DateWords.For(exception)}", null, "SI 2012/2089 reg 11", null),
            ]));
    }

    private static IEnumerable<string> WarningsOf(DateOnly decision, DateOnly publish, DateOnly exception, DayCounting counting, NoticeCalendar calendar)
    {
        foreach (var (name, day) in new[] { ("The decision", decision), ("The last day to publish the notice", publish), ("The last day for the general exception", exception) })
        {
            if (calendar.WhyNot(day, DayCounting.Working) is { } why) yield return $"{name}, {DateWords.For(day)}, is not a working day ({why}). It has not been moved.";
        }

        if (counting == DayCounting.Calendar && calendar.LastDayLeaving(ExceptionClearDays, decision, DayCounting.Working) is var working && working < exception)
            yield return $"A council that counts the five clear days in working days makes the general exception’s notice available on {DateWords.For(working)} at the latest.";
    }

    private static string Days(DayCounting counting) => counting switch
    {
        DayCounting.Calendar => "calendar days",
        DayCounting.Working => "working days",
        DayCounting.Strict => "days as section 243 of the Local Government Act 1972 counts them",
    };
}
