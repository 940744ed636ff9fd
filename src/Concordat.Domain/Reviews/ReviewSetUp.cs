namespace Concordat.Domain.Reviews;

/// <summary>What a person says when they set up or change a review.</summary>
public sealed record ReviewSetUp
{
    /// <inheritdoc cref="Review.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Review.Purpose"/>
    public string? Purpose { get; init; }

    /// <inheritdoc cref="Review.Kind"/>
    public ReviewKind Kind { get; init; }

    /// <inheritdoc cref="Review.ConvenedByOrganisationId"/>
    public Guid? ConvenedByOrganisationId { get; init; }

    /// <inheritdoc cref="Review.ConvenedByBodyId"/>
    public Guid? ConvenedByBodyId { get; init; }

    /// <inheritdoc cref="Review.ConvenedByOffice"/>
    public string? ConvenedByOffice { get; init; }

    /// <inheritdoc cref="Review.StartsOn"/>
    public DateOnly? StartsOn { get; init; }

    /// <inheritdoc cref="Review.ReportBy"/>
    public DateOnly? ReportBy { get; init; }

    /// <inheritdoc cref="Review.FeedsInto"/>
    public string? FeedsInto { get; init; }

    /// <inheritdoc cref="Review.SubmissionsRule"/>
    public string? SubmissionsRule { get; init; }

    /// <inheritdoc cref="Review.PublicationRule"/>
    public PublicationRule PublicationRule { get; init; } = PublicationRule.WithReport;

    /// <inheritdoc cref="Review.KeptToConvener"/>
    public bool KeptToConvener { get; init; }

    /// <inheritdoc cref="Review.FollowUpEveryMonths"/>
    /// <remarks>Null for what the partnership usually does.</remarks>
    public int? FollowUpEveryMonths { get; init; }

    /// <inheritdoc cref="Review.ChallengeEndedOn"/>
    public DateOnly? ChallengeEndedOn { get; init; }

    /// <inheritdoc cref="Review.DeadlineRuleSet"/>
    public string? DeadlineRuleSet { get; init; }
}
