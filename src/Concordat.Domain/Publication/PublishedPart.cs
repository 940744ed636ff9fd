namespace Concordat.Domain.Publication;

/// <summary>One part of a report as it is kept: the document, and the Word file with its SHA-256.</summary>
public sealed record PublishedPart(string Json, byte[] Word, string WordSha256);
