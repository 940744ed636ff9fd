namespace Concordat.Domain.Partnerships;

/// <summary>The words shown for a role.</summary>
public static class RoleWords
{
    /// <summary>What the role is called.</summary>
    public static string For(PartnershipRole role) => role switch
    {
        PartnershipRole.Administrator => "Administrator",
        PartnershipRole.PartnershipOfficer => "Partnership officer",
        PartnershipRole.ScrutinyOfficer => "Scrutiny officer",
        PartnershipRole.FinanceOfficer => "Finance officer",
        PartnershipRole.Section151Officer => "Section 151 officer",
        PartnershipRole.MonitoringOfficer => "Monitoring officer",
        PartnershipRole.HrOfficer => "HR officer",
        PartnershipRole.Councillor => "Councillor",
        PartnershipRole.Officer => "Officer",
        PartnershipRole.Partner => "Partner",
        PartnershipRole.PeerReviewer => "Peer reviewer",
        PartnershipRole.Auditor => "Auditor",
    };

    /// <summary>Who it is for, as a line under its name.</summary>
    public static string HintFor(PartnershipRole role) => role switch
    {
        PartnershipRole.Administrator => "Keeps accounts, roles and settings. Sees no evidence, and nothing given in confidence",
        PartnershipRole.PartnershipOfficer => "Programme manager or transformation lead",
        PartnershipRole.ScrutinyOfficer => "Scrutiny or democratic services: sets up reviews, takes evidence, writes reports",
        PartnershipRole.FinanceOfficer => "Reads reviews and keeps their own actions",
        PartnershipRole.Section151Officer => "Chief finance officer of a council",
        PartnershipRole.MonitoringOfficer => "Exempt matter, evidence in confidence, personal data, the audit trail",
        PartnershipRole.HrOfficer => "Reads reviews and keeps their own actions",
        PartnershipRole.Councillor => "Elected member of a council",
        PartnershipRole.Officer => "Any other officer, often the owner of an action",
        PartnershipRole.Partner => "Somebody of a partner organisation or of a company the councils own",
        PartnershipRole.PeerReviewer => "Reads what a peer challenge is let see",
        PartnershipRole.Auditor => "Reads everything but what was given in confidence, the audit trail included",
    };
}
