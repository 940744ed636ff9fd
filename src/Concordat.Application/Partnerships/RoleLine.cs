using Concordat.Domain.Partnerships;

namespace Concordat.Application.Partnerships;

/// <summary>A role somebody holds, held or will hold.</summary>
public sealed record RoleLine(Guid Id, int Version, PartnershipRole Role, Guid PersonId, string PersonName, Guid? OrganisationId, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it is held on a day.</summary>
    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}
