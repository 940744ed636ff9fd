using System.Globalization;

namespace Concordat.Domain.Shared;

/// <summary>Dates as people read them here: 3 March 2026.</summary>
public static class DateWords
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-GB");

    public static string For(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    public static string For(DateOnly? date, string none) => date is { } given ? For(given) : none;
}
