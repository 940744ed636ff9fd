using Concordat.Domain.Partnerships;

namespace Concordat.Application.Councils;

/// <summary>A person in the list of a partnership's people.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Their name.</param>
/// <param name="Email">Where mail reaches them.</param>
/// <param name="JobTitle">What they do.</param>
/// <param name="OrganisationId">The organisation they belong to.</param>
/// <param name="Roles">The roles they hold there today.</param>
/// <param name="HasAccount">Whether they can sign in.</param>
/// <param name="Invited">Whether an invitation waits for them.</param>
public sealed record PersonLine(Guid Id, string Name, string? Email, string? JobTitle, Guid? OrganisationId, IReadOnlyList<PartnershipRole> Roles, bool HasAccount, bool Invited);
