namespace Concordat.Domain.Publication;

/// <summary>The words for each <see cref="EqualityStanding"/>.</summary>
public static class EqualityStandingWords
{
    /// <summary>As shown.</summary>
    public static string For(EqualityStanding standing) => standing switch
    {
        EqualityStanding.NotRecorded => "Not recorded yet",
        EqualityStanding.Analysis => "An equality analysis was made",
        EqualityStanding.ScreenedOut => "Screening found that no analysis is needed",
    };
}
