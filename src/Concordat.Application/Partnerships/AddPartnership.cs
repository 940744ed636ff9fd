namespace Concordat.Application.Partnerships;

/// <summary>What another partnership is called, when it began, what it is, and which organisations begin it.</summary>
public sealed record AddPartnership(string? Name, DateOnly? StartedOn, string? Description, IReadOnlyList<Guid> Organisations);
