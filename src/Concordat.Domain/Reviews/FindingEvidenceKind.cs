namespace Concordat.Domain.Reviews;

/// <summary>What a finding rests on.</summary>
public enum FindingEvidenceKind
{
    /// <summary>One key point.</summary>
    KeyPoint,

    /// <summary>A theme with all its points.</summary>
    Theme,

    /// <summary>A document put in evidence.</summary>
    Document,
}
