namespace Concordat.Application.Storage.Audit;

/// <summary>
/// One act in the audit trail. Entries are only ever added. Each carries the hash of its own content and of the entry before
/// it, so that content the law requires to be erased can be taken out (a tombstone) and the chain still verifies.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>1 for the first entry, one more for each.</summary>
    public long Sequence { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who acted; null for the program itself and for somebody not signed in.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>For which organisation they acted.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>The partnership the record belongs to; null for accounts.</summary>
    public Guid? PartnershipId { get; set; }

    /// <summary>What was done, as a past verb and its object: "Responded to recommendation".</summary>
    public string Action { get; set; } = "";

    /// <summary>The kind of record, in words.</summary>
    public string SubjectKind { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Who may read the entry.</summary>
    public AuditScope Scope { get; set; }

    /// <summary>The organisation, review or person of the scope.</summary>
    public Guid? ScopeId { get; set; }

    /// <summary>What changed and why, as JSON; null once it has been erased.</summary>
    public string? Content { get; set; }

    /// <summary>SHA-256 of the content, in hexadecimal; it stays when the content goes.</summary>
    public string ContentHash { get; set; } = "";

    /// <summary>The hash of the entry before; 64 noughts for the first.</summary>
    public string PreviousHash { get; set; } = "";

    /// <summary>SHA-256 over everything above but the content itself.</summary>
    public string Hash { get; set; } = "";

    /// <summary>When the content was erased; null while it is there.</summary>
    public DateTime? ErasedAt { get; set; }

    /// <summary>Why the content was erased.</summary>
    public string? ErasedBecause { get; set; }
}
