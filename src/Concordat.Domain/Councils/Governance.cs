namespace Concordat.Domain.Councils;

/// <summary>How a council is run (Local Government Act 2000 s9B). A committee system has no executive, so no key decisions and no call-in.</summary>
public enum Governance
{
    /// <summary>A leader and cabinet executive.</summary>
    LeaderAndCabinet,

    /// <summary>A directly elected mayor and cabinet executive.</summary>
    ElectedMayor,

    /// <summary>A committee system: no executive.</summary>
    CommitteeSystem,
}
