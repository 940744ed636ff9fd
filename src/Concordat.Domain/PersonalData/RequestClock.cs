using Concordat.Domain.Shared;

namespace Concordat.Domain.PersonalData;

/// <summary>
/// The last day on which a request may be answered. About one's own data: one month from receipt, three where it was extended
/// (UK GDPR article 12(3)); a last day that is no working day moves to the next one (Regulation 1182/71 article 3(4), as kept in
/// UK law). For information: the twentieth working day after receipt (Freedom of Information Act 2000 s10(1) and (6)).
/// </summary>
public static class RequestClock
{
    public const int WorkingDays = 20;
    private const string Gdpr = "UK GDPR article 12(3)";
    private const string Foi = "Freedom of Information Act 2000 s10";

    public static Worked<DateOnly> RespondBy(RequestKind kind, DateOnly receivedOn, bool isExtended, BankHolidays holidays) =>
        kind == RequestKind.FreedomOfInformation ? ByWorkingDays(receivedOn, holidays) : ByMonths(receivedOn, isExtended ? 3 : 1, holidays);

    private static Worked<DateOnly> ByMonths(DateOnly receivedOn, int months, BankHolidays holidays)
    {
        var corresponding = MonthArithmetic.AddMonths(receivedOn, months);
        var last = corresponding;
        while (!holidays.IsWorkingDayInEngland(last)) last = last.AddDays(1);
        var moved = last == corresponding ? "" : $" That is not a working day, so it moves to {DateWords.For(last)}.";
        return new(last, new Working(
            months == 1 ? "One month to respond" : "Three months to respond, because it was extended", Gdpr,
            $"Received on {DateWords.For(receivedOn)}; the same day {ListWords.Count(months, "month", "months")} on is {DateWords.For(corresponding)}.{moved}",
            DateWords.For(last), null,
            [new("Received", DateWords.For(receivedOn), null, null, null), new("Period", months.ToString(System.Globalization.CultureInfo.InvariantCulture), months == 1 ? "month" : "months", Gdpr, null)]));
    }

    private static Worked<DateOnly> ByWorkingDays(DateOnly receivedOn, BankHolidays holidays)
    {
        var last = receivedOn;
        for (var counted = 0; counted < WorkingDays;)
        {
            last = last.AddDays(1);
            if (holidays.IsWorkingDayEverywhere(last)) counted++;
        }

        var left = Enumerable.Range(1, last.DayNumber - receivedOn.DayNumber).Select(receivedOn.AddDays)
            .SelectMany(day => holidays.Of(day.Year).Where(h => h.Date == day).GroupBy(h => h.Name).Select(g => $"{g.Key} ({DateWords.For(day)})")).ToList();
        return new(last, new Working(
            "Twenty working days to respond", Foi,
            $"The day of receipt, {DateWords.For(receivedOn)}, does not count, nor do weekends and bank holidays in any part of the United Kingdom{(left.Count == 0 ? "" : $": {ListWords.Join(left)}")}.",
            DateWords.For(last), null,
            [new("Received", DateWords.For(receivedOn), null, null, null), new("Period", "20", "working days", Foi, null)]));
    }
}
