using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Which recommendations a list shows and in which order; all of it is in the address.</summary>
public sealed record RecommendationFilter
{
    public RecommendationStatus? Status { get; init; }
    public Guid? OrganisationId { get; init; }
    public int? ReviewNumber { get; init; }
    public bool Overdue { get; init; }
    public bool Stale { get; init; }

    /// <summary>Words that the recommendation holds.</summary>
    public string? Words { get; init; }

    public RecommendationOrder Order { get; init; }
    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = 50;
}
