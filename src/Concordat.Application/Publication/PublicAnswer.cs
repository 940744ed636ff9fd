using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>What one addressee said, as the public reads it. Decision and words are the latest.</summary>
public sealed record PublicAnswer(
    Guid OrganisationId, string Name, ResponseStanding Standing, string? Words, string? Condition, string? NotAcceptedPart, string? Reason, DateOnly? DeferredUntil,
    string? RespondedBy, string? Body, DateOnly? MeetingOn, string? MinuteReference, long? CostPence, string? CostNote);
