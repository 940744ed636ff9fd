namespace Concordat.Domain.Reviews;

/// <summary>
/// What an addressee says in answer to a recommendation. <paramref name="Condition"/> is what an acceptance is subject to;
/// <paramref name="CostPence"/> is what it says doing it will cost, in pence, and null where it gives none.
/// </summary>
public sealed record ResponseGiven(
    Guid Id,
    ResponseDecision Decision,
    string Words,
    string RespondedByName,
    DateTime RecordedAt,
    Guid RecordedByPersonId,
    string? Condition = null,
    string? NotAcceptedPart = null,
    string? Reason = null,
    DateOnly? DeferredUntil = null,
    string? BodyName = null,
    DateOnly? MeetingOn = null,
    string? MinuteReference = null,
    long? CostPence = null,
    string? CostNote = null,
    CostKind? CostKind = null);
