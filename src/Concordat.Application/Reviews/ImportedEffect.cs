namespace Concordat.Application.Reviews;

/// <summary>What a row of a file comes to.</summary>
public enum ImportedEffect
{
    /// <summary>A new draft.</summary>
    New,

    /// <summary>A draft changes.</summary>
    Changed,

    /// <summary>The row says what is stored.</summary>
    Unchanged,

    /// <summary>The row cannot be taken in.</summary>
    Refused,
}
