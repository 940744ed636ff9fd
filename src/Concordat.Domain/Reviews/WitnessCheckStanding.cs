namespace Concordat.Domain.Reviews;

/// <summary>How far a witness check has come.</summary>
public enum WitnessCheckStanding
{
    /// <summary>The link was given; nobody has opened it.</summary>
    Sent,

    /// <summary>Somebody opened the link.</summary>
    Opened,

    /// <summary>Every point was confirmed or corrected.</summary>
    Answered,

    /// <summary>An officer took the link back.</summary>
    Withdrawn,

    /// <summary>Its days ran out.</summary>
    TooOld,
}
