namespace Concordat.Application.Councils;

/// <summary>What is said of a person.</summary>
public sealed record DescribePerson(string? Name, string? Email, Guid? OrganisationId, string? JobTitle, Guid? PersonAboveId = null);
