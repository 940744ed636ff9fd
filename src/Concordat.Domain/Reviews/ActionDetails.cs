namespace Concordat.Domain.Reviews;

/// <summary>What an action says about itself and may be corrected while it is open. The due date is not here: moving it needs a reason.</summary>
public sealed record ActionDetails(
    string Title,
    string? Commentary = null,
    Guid? OwnerPersonId = null,
    string? OwnerName = null,
    string? Steps = null,
    IReadOnlyList<string>? DeliveryPlanReferences = null);
