using System.Globalization;
using Concordat.Application.Shared;

namespace Concordat.Application.Storage.Audit;

/// <summary>How a moment is said: "3 March 2026 at 9.05am", in the time of the United Kingdom.</summary>
public static class HistoryWords
{
    /// <summary>Words for an instant in UTC.</summary>
    public static string Moment(DateTime utc)
    {
        var here = UkClock.InUk(utc);
        var hour = here.Hour % 12 == 0 ? 12 : here.Hour % 12;
        return string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{here:d MMMM yyyy} at {hour}.{here:mm}{(here.Hour < 12 ? "am" : "pm")}");
    }
}
