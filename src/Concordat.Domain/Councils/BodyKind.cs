namespace Concordat.Domain.Councils;

/// <summary>What a body of a council, or of the partnership, does.</summary>
public enum BodyKind
{
    /// <summary>Full Council.</summary>
    FullCouncil,

    /// <summary>The cabinet, executive or executive board.</summary>
    Executive,

    /// <summary>An overview and scrutiny committee (Local Government Act 2000 s9F).</summary>
    OverviewAndScrutiny,

    /// <summary>A scrutiny panel of several councils.</summary>
    JointScrutiny,

    /// <summary>A working group or task and finish group.</summary>
    WorkingGroup,

    /// <summary>Another committee.</summary>
    Committee,

    /// <summary>A board of a company or partnership.</summary>
    Board,
}
