using Concordat.Domain.Partnerships;

namespace Concordat.Application.Partnerships;

/// <summary>A role the viewer holds today.</summary>
public sealed record HeldRole(Guid PartnershipId, PartnershipRole Role, Guid? OrganisationId);
