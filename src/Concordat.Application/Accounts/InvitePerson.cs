using Concordat.Domain.Partnerships;

namespace Concordat.Application.Accounts;

/// <summary>Whom to invite, and as what. <paramref name="Origin"/> is where the program is reached, such as https://concordat.example.gov.uk.</summary>
public sealed record InvitePerson(string? Name, string? Email, Guid? OrganisationId, string? JobTitle, IReadOnlyList<PartnershipRole> Roles, string Origin);
