namespace Concordat.Domain.Publication;

/// <summary>What the review itself puts into its report. Evidence is here only as it may be published.</summary>
public sealed record ReportMaterial
{
    /// <summary>REV-3.</summary>
    public required string ReviewReference { get; init; }

    /// <summary>The body or the office that convened it, with its council.</summary>
    public required string ConvenedBy { get; init; }

    /// <summary>The latest terms of reference; null when there are none.</summary>
    public string? TermsOfReference { get; init; }

    /// <summary>Its members.</summary>
    public IReadOnlyList<ReportMember> Members { get; init; } = [];

    /// <summary>Its areas that have a concluding report.</summary>
    public IReadOnlyList<ReportArea> Areas { get; init; } = [];

    /// <summary>Its sessions as published.</summary>
    public IReadOnlyList<ReportSitting> Sittings { get; init; } = [];

    /// <summary>Its findings.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    /// <summary>Its recommendations but those withdrawn, the exempt ones included.</summary>
    public IReadOnlyList<ReportRecommendation> Recommendations { get; init; } = [];

    /// <summary>Its minority reports.</summary>
    public IReadOnlyList<ReportMinority> Minorities { get; init; } = [];

    /// <summary>How many key points are still out for their witness to check.</summary>
    public int PointsOutForChecking { get; init; }

    /// <summary>The witnesses who spoke openly and were never asked to check their points.</summary>
    public IReadOnlyList<ReportUnchecked> NeverChecked { get; init; } = [];

    /// <summary>How many points released from evidence in confidence their witness was never asked to check.</summary>
    public int NeverCheckedInConfidence { get; init; }

    /// <summary>Where evidence in confidence is used so that its speaker could be known, a sentence each.</summary>
    public IReadOnlyList<string> ConfidenceFaults { get; init; } = [];
}
