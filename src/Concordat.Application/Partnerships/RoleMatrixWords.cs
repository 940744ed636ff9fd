namespace Concordat.Application.Partnerships;

/// <summary>The words of the role matrix, as docs/roles.md has them.</summary>
public static class RoleMatrixWords
{
    /// <summary>Words for a kind of record.</summary>
    public static string For(RecordKind kind) => kind switch
    {
        RecordKind.Partnership => "The partnership, its organisations and bodies",
        RecordKind.Setting => "Settings of the partnership",
        RecordKind.Person => "People and their roles",
        RecordKind.DraftReview => "Draft reviews read from papers",
        RecordKind.Review => "Reviews",
        RecordKind.Evidence => "Evidence",
        RecordKind.EvidenceInConfidence => "Evidence in confidence",
        RecordKind.ConfidentialIdentity => "Identities given in confidence",
        RecordKind.Finding => "Themes and findings",
        RecordKind.Recommendation => "Recommendations",
        RecordKind.Response => "Responses",
        RecordKind.Action => "Actions and progress",
        RecordKind.Route => "Routes, notices and follow-up",
        RecordKind.Report => "Reports, public part",
        RecordKind.ExemptMatter => "Exempt matter",
        RecordKind.AuditTrail => "The audit trail",
        RecordKind.PersonalData => "Personal data",
    };

    /// <summary>Words for a verb.</summary>
    public static string For(Verb verb) => verb switch
    {
        Verb.See => "see",
        Verb.Create => "add",
        Verb.Change => "change",
        Verb.Respond => "respond",
        Verb.Close => "close or reopen",
        Verb.Publish => "publish",
        Verb.Export => "take out",
        Verb.Erase => "erase",
    };

    /// <summary>Words for a reach.</summary>
    public static string For(Reach reach) => reach switch
    {
        Reach.None => "–",
        Reach.Named => "named",
        Reach.Own => "own",
        Reach.All => "all",
    };
}
