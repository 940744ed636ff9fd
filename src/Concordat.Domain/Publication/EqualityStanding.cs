namespace Concordat.Domain.Publication;

/// <summary>How the public sector equality duty was met for a report (Equality Act 2010 s149): it must be considered before the decision.</summary>
public enum EqualityStanding
{
    /// <summary>Nothing is recorded yet.</summary>
    NotRecorded,

    /// <summary>An equality analysis was made.</summary>
    Analysis,

    /// <summary>Screening found that none is needed, and says why.</summary>
    ScreenedOut,
}
