namespace Concordat.Domain.Publication;

/// <summary>What stands at the head of a report.</summary>
public sealed record ReportDetails
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The meeting it goes to.</summary>
    public string? Meeting { get; init; }

    /// <summary>The day of that meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>Who takes the final decision.</summary>
    public string? DecisionMaker { get; init; }

    /// <summary>The lead officer.</summary>
    public string? LeadOfficer { get; init; }

    /// <summary>The author.</summary>
    public string? Author { get; init; }

    /// <summary>How to reach the author.</summary>
    public string? Contact { get; init; }

    /// <summary>The wards it concerns.</summary>
    public string? Wards { get; init; }

    /// <summary>How the equality duty was met.</summary>
    public EqualityStanding Equality { get; init; }

    /// <summary>Where the analysis is, or why none is needed.</summary>
    public string? EqualityNote { get; init; }
}
