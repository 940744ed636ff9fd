namespace Concordat.Domain.Reviews;

/// <summary>What sort of looking-into a review is.</summary>
public enum ReviewKind
{
    /// <summary>A scrutiny panel, of one council or of several.</summary>
    ScrutinyPanel,

    /// <summary>A member working group.</summary>
    WorkingGroup,

    /// <summary>A task and finish group.</summary>
    TaskAndFinish,

    /// <summary>A corporate peer challenge by outsiders.</summary>
    PeerChallenge,

    /// <summary>A self-assessment.</summary>
    SelfAssessment,

    /// <summary>An audit.</summary>
    Audit,
}
