namespace Concordat.Application.Reviews;

/// <summary>An organisation, or a body in it such as its executive, that a recommendation is made to.</summary>
public sealed record AddressedTo(Guid OrganisationId, string? BodyName = null);
