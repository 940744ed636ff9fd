namespace Concordat.Application.Shared;

/// <summary>Instants are kept in UTC; days are those of the United Kingdom.</summary>
public static class UkClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day in the United Kingdom at an instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(InUk(utc));

    /// <summary>The United Kingdom's time of day at an instant.</summary>
    public static DateTime InUk(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The instant, in UTC, at which a day begins in the United Kingdom.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>Today in the United Kingdom.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow().UtcDateTime);
}
