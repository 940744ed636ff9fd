namespace Concordat.Application.Shared;

/// <summary>What became of a piece of text.</summary>
public enum DifferenceKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It was struck out.</summary>
    StruckOut,

    /// <summary>It was put in.</summary>
    Inserted,
}
