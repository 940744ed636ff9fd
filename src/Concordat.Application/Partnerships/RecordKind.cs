namespace Concordat.Application.Partnerships;

/// <summary>The kinds of record the role matrix speaks of.</summary>
public enum RecordKind
{
    /// <summary>The partnership, its councils and bodies.</summary>
    Partnership,

    /// <summary>What the partnership set: reminders, time limits, its public address.</summary>
    Setting,

    /// <summary>People, their invitations and roles.</summary>
    Person,

    /// <summary>A draft review read from a paper.</summary>
    DraftReview,

    /// <summary>A review, its members, areas, terms of reference.</summary>
    Review,

    /// <summary>Sessions, witnesses and key points that are not in confidence.</summary>
    Evidence,

    /// <summary>Statements given in confidence.</summary>
    EvidenceInConfidence,

    /// <summary>Who gave a statement in confidence.</summary>
    ConfidentialIdentity,

    /// <summary>Themes, findings, minority report.</summary>
    Finding,

    /// <summary>Recommendations.</summary>
    Recommendation,

    /// <summary>Responses of addressees.</summary>
    Response,

    /// <summary>Actions and progress notes.</summary>
    Action,

    /// <summary>Routes, statutory notices and follow-up.</summary>
    Route,

    /// <summary>Reports, public part.</summary>
    Report,

    /// <summary>Reports, the part with exempt matter, and exempt recommendations.</summary>
    ExemptMatter,

    /// <summary>The audit trail.</summary>
    AuditTrail,

    /// <summary>Subject access, retention, erasure.</summary>
    PersonalData,
}
