using Concordat.Domain.Shared;

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
    CostKind? CostKind = null)
{
    /// <summary>A reason for each part that is longer than it may be.</summary>
    public IEnumerable<Shared.Reason> ReasonsItIsTooLong() =>
    [
        .. TextLimit.Reasons("The response", Words, TextLimit.Words, nameof(Words)),
        .. TextLimit.Reasons("The condition", Condition, TextLimit.Note, nameof(Condition)),
        .. TextLimit.Reasons("What is not accepted", NotAcceptedPart, TextLimit.Note, nameof(NotAcceptedPart)),
        .. TextLimit.Reasons("The reason", Reason, TextLimit.Note, nameof(Reason)),
        .. TextLimit.Reasons("Who gave the response", RespondedByName, TextLimit.Name, nameof(RespondedByName)),
        .. TextLimit.Reasons("The name of the body", BodyName, TextLimit.Name, nameof(BodyName)),
        .. TextLimit.Reasons("The minute", MinuteReference, TextLimit.Name, nameof(MinuteReference)),
        .. TextLimit.Reasons("What the cost is for", CostNote, TextLimit.Line, nameof(CostNote)),
    ];
}
