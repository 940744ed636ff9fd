using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// The last day, inclusive, on which an executive may respond to an overview and scrutiny committee that has required it by notice in
/// writing: two months beginning with the day it received the report or, if later, the notice (Local Government Act 2000 s9FE;
/// the counting of a period "beginning with" a date includes that date). Without a notice no clock runs.
/// </summary>
public static class StatutoryResponseClock
{
    public const int Months = 2;
    private const string Rule = "Two months to respond to a scrutiny notice";
    private const string Source = "Local Government Act 2000 s9FE";

    public static Worked<DateOnly?> RespondBy(DateOnly? reportReceived, DateOnly? noticeReceived)
    {
        if (noticeReceived is not { } notice)
        {
            return new(null, new Working(
                Rule, Source,
                "No clock runs, because no notice under section 9FE has been received from an overview and scrutiny committee.",
                null, null,
                [new("Report received", DateWords.For(reportReceived, "not recorded"), null, null, null), new("Notice received", "none", null, null, null)]));
        }

        var begins = reportReceived > notice ? reportReceived.Value : notice;
        var ends = MonthArithmetic.LastDayOfPeriodBeginningWith(begins, Months);
        return new(ends, new Working(
            Rule, Source,
            $"The period begins with {DateWords.For(begins)}, the later of the two dates, counts that day, and ends with {DateWords.For(ends)}.",
            DateWords.For(ends), null,
            [
                new("Report received", DateWords.For(reportReceived, "not recorded"), null, null, null),
                new("Notice received", DateWords.For(notice), null, null, null),
                new("Period", "2", "months", Source, null),
            ]));
    }
}
