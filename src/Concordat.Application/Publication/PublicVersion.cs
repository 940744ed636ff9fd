namespace Concordat.Application.Publication;

/// <summary>A published version of a report in a list across reviews.</summary>
public sealed record PublicVersion(Guid Id, string ReviewReference, string ReviewTitle, int Number, DateTime PublishedAt, string? ChangeNote);
