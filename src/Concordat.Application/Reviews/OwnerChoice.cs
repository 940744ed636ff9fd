namespace Concordat.Application.Reviews;

/// <summary>Somebody who may own an action.</summary>
public sealed record OwnerChoice(Guid PersonId, string Name, string? JobTitle);
