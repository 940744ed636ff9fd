using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>One action in a list.</summary>
public sealed record ActionRow(RecommendationAction Action, string ReviewReference, string? RecommendationReference, string? OwnerName, string? OrganisationName, bool IsOverdue, Staleness Staleness, string? AreaTitle = null);
