using Concordat.Domain.Partnerships;

namespace Concordat.Application.Councils;

/// <summary>What is asked of the list of people: words in a name, address or job title; an organisation; a role held today; an account or none.</summary>
public sealed record PersonQuestion(string? Words = null, Guid? OrganisationId = null, PartnershipRole? Role = null, bool? HasAccount = null, PersonOrder Order = PersonOrder.Name);
