namespace Concordat.Domain.Reviews;

/// <summary>One thing a finding rests on.</summary>
public sealed class FindingEvidence
{
    private FindingEvidence()
    {
    }

    internal FindingEvidence(Guid findingId, FindingEvidenceKind kind, Guid recordId)
    {
        FindingId = findingId;
        Kind = kind;
        RecordId = recordId;
    }

    /// <summary>The finding.</summary>
    public Guid FindingId { get; private set; }

    /// <summary>What kind of record it is.</summary>
    public FindingEvidenceKind Kind { get; private set; }

    /// <summary>The record.</summary>
    public Guid RecordId { get; private set; }
}
