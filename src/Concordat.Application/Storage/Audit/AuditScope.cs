namespace Concordat.Application.Storage.Audit;

/// <summary>Who may read an entry of the audit trail, beside those whose role reads the whole of it.</summary>
public enum AuditScope
{
    /// <summary>Anybody of the partnership who may see the record.</summary>
    Partnership,

    /// <summary>Only people of one organisation.</summary>
    Organisation,

    /// <summary>Only those the review names as readers of its evidence in confidence.</summary>
    ReviewInConfidence,

    /// <summary>Only those whose role sees exempt matter; where a council keeps the review to itself, only its own people among them.</summary>
    ExemptMatter,

    /// <summary>Only the person themselves.</summary>
    Account,

    /// <summary>Only those who read the audit trail.</summary>
    Program,
}
