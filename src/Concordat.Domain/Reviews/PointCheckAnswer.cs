namespace Concordat.Domain.Reviews;

/// <summary>What a witness says of one of their key points.</summary>
public enum PointCheckAnswer
{
    /// <summary>It is what they said.</summary>
    Confirmed,

    /// <summary>They put it otherwise.</summary>
    Corrected,
}
