using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A document to be put in evidence.</summary>
public sealed record PutDocument(string Title, string? Author, DateOnly? DatedOn, DocumentClassification Classification, string FileName, byte[] Content);
