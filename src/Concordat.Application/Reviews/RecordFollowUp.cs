using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>What a sitting found: how each open recommendation and action was rated. A record that was not looked at is left out.</summary>
public sealed record RecordFollowUp(
    Guid FollowUpId,
    int Version,
    DateOnly? HeldOn,
    string BodyName,
    string? MinuteReference,
    string? Note,
    IReadOnlyList<RatedRecord> Ratings);
