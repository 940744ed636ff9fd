namespace Concordat.Application.Reviews;

/// <summary>Whose debts are looked for: the actions of one person and the responses of the organisations they act for.</summary>
internal sealed record DueFor(Guid? PersonId, IReadOnlyList<Guid> OrganisationIds);
