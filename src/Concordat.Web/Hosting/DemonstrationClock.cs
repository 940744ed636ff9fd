namespace Concordat.Web.Hosting;

/// <summary>
/// The demonstration's clock: a fixed day, so that its data always look the same, with the real time of day so that things
/// happen in order. The day can be moved on.
/// </summary>
public sealed class DemonstrationClock : TimeProvider
{
    /// <summary>The day the demonstration starts on.</summary>
    public static readonly DateOnly FirstDay = new(2026, 10, 14);

    private DateOnly _day = FirstDay;

    /// <summary>The day it takes as today.</summary>
    public DateOnly Day => _day;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(_day.ToDateTime(TimeOnly.FromDateTime(System.GetUtcNow().UtcDateTime)), TimeSpan.Zero);

    /// <summary>Takes another day as today.</summary>
    public void MoveTo(DateOnly day) => _day = day;
}
