using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A document in a list, with its file's name, kind, size in bytes and SHA-256.</summary>
public sealed record ReviewDocumentView(ReviewDocument Document, string FileName, string ContentType, long Size, string Sha256);
