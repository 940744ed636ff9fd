namespace Concordat.Application.Reviews;

/// <summary>The kinds of evidence that can be taken out of the record.</summary>
public enum EvidenceKind
{
    /// <summary>A witness with everything they said.</summary>
    Witness,

    /// <summary>A key point with those under it.</summary>
    Point,

    /// <summary>An interjection.</summary>
    Interjection,

    /// <summary>Who attended.</summary>
    Attendance,

    /// <summary>A note of the panel.</summary>
    PanelNote,
}
