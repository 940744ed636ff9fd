namespace Concordat.Application.Reviews;

/// <summary>A reader, by name, and since when.</summary>
public sealed record IdentityReaderView(Guid Id, string Name, DateTime NamedAt);
