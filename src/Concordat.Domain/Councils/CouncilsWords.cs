namespace Concordat.Domain.Councils;

/// <summary>The words shown for kinds of organisation and body, and for how a council is run.</summary>
public static class CouncilsWords
{
    /// <summary>Words for a kind of organisation.</summary>
    public static string For(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Council => "Council",
        OrganisationKind.Company => "Company owned by councils",
        OrganisationKind.Board => "Board",
        OrganisationKind.Partner => "Partner organisation",
        OrganisationKind.Government => "Government department or agency",
    };

    /// <summary>Words for a kind of body.</summary>
    public static string For(BodyKind kind) => kind switch
    {
        BodyKind.FullCouncil => "Full Council",
        BodyKind.Executive => "Executive",
        BodyKind.OverviewAndScrutiny => "Overview and scrutiny committee",
        BodyKind.JointScrutiny => "Joint scrutiny panel",
        BodyKind.WorkingGroup => "Working group or task and finish group",
        BodyKind.Committee => "Other committee",
        BodyKind.Board => "Board",
    };

    /// <summary>Words for a form of governance.</summary>
    public static string For(Governance governance) => governance switch
    {
        Governance.LeaderAndCabinet => "Leader and cabinet",
        Governance.ElectedMayor => "Directly elected mayor and cabinet",
        Governance.CommitteeSystem => "Committee system",
    };
}
