namespace Concordat.Application.Shared;

/// <summary>The real time, whatever day the demonstration takes as today: for what must agree with the world, such as the codes of an authenticator app and the end of a session.</summary>
public sealed record WallClock(TimeProvider Time)
{
    /// <summary>Now, in UTC.</summary>
    public DateTime Now => Time.GetUtcNow().UtcDateTime;
}
