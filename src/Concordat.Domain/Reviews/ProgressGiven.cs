namespace Concordat.Domain.Reviews;

/// <summary>
/// What someone reports about an action, with evidence as a web address or a stored file where there is any.
/// <paramref name="NotBegun"/>: it says why nothing has begun, so that an action not started stays so.
/// </summary>
public sealed record ProgressGiven(
    Guid Id,
    DateTime At,
    Guid ByPersonId,
    string ByName,
    string Text,
    string? EvidenceLink = null,
    Guid? EvidenceFileId = null,
    bool NotBegun = false);
