namespace Concordat.Application.Reviews;

/// <summary>One more body on a council's route: one that is known, or any by name.</summary>
public sealed record PlanRouteStage(Guid ReviewId, Guid OrganisationId, Guid? BodyId, string? BodyName, DateOnly? PlannedOn);
