using Concordat.Domain.Publication;

namespace Concordat.Application.Publication;

/// <summary>
/// Publishes a report. <paramref name="Seen"/> is the fingerprint of what the publisher read on the page before: if anything has changed
/// since, it is refused. <paramref name="Word"/> makes the Word file of a document.
/// </summary>
public sealed record PublishReport(Guid ReviewId, string Seen, string? ChangeNote, string? EqualityReason, Func<ReportDocument, byte[]> Word);
