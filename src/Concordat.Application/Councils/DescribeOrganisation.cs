using Concordat.Domain.Councils;

namespace Concordat.Application.Councils;

/// <summary>What is said of an organisation.</summary>
public sealed record DescribeOrganisation(string? Name, string? ShortName, string? OnsCode, Governance? Governance, int ColourNumber, CouncilWords Words, string? DataControllerContact);
