namespace Concordat.Domain.Partnerships;

/// <summary>What a person is in a partnership. One person may hold several; what each allows is in docs/roles.md.</summary>
public enum PartnershipRole
{
    /// <summary>Keeps accounts, roles and settings. Sees no evidence given in confidence.</summary>
    Administrator,

    /// <summary>Programme manager, transformation lead.</summary>
    PartnershipOfficer,

    /// <summary>Scrutiny or democratic services officer.</summary>
    ScrutinyOfficer,

    /// <summary>Finance officer.</summary>
    FinanceOfficer,

    /// <summary>Section 151 officer (Local Government Act 1972 s151).</summary>
    Section151Officer,

    /// <summary>Monitoring officer (Local Government and Housing Act 1989 s5).</summary>
    MonitoringOfficer,

    /// <summary>HR officer.</summary>
    HrOfficer,

    /// <summary>Elected member of a council.</summary>
    Councillor,

    /// <summary>Any other officer of a council, often the owner of an action.</summary>
    Officer,

    /// <summary>Somebody of a partner organisation or of a company the councils own.</summary>
    Partner,

    /// <summary>Peer reviewer: reads what they are let see.</summary>
    PeerReviewer,

    /// <summary>Auditor: reads, the audit trail included.</summary>
    Auditor,
}
