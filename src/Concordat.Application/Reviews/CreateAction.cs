using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A new action: for a recommendation and one of its addressees, for a recommendation as a whole, or for a review or one of its areas.</summary>
public sealed record CreateAction(
    Guid ReviewId,
    ActionDetails Details,
    Guid? RecommendationId = null,
    Guid? AddresseeId = null,
    Guid? AreaId = null,
    Guid? OrganisationId = null,
    DateOnly? DueOn = null);
