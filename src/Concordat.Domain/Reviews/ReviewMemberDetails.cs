namespace Concordat.Domain.Reviews;

/// <summary>What a person says of a member of a review.</summary>
public sealed record ReviewMemberDetails(string Name, MemberRole Role, string? Group = null, Guid? OrganisationId = null, Guid? PersonId = null, string? Office = null);
