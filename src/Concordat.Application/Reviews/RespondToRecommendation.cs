using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// A council's, a body's or a company's own answer. <paramref name="SeenResponses"/> is how many of this addressee's responses the
/// person had before them, so that two people answering at once do not answer past one another.
/// </summary>
public sealed record RespondToRecommendation(
    Guid RecommendationId,
    Guid AddresseeId,
    int SeenResponses,
    ResponseDecision? Decision,
    string Words,
    string RespondedByName,
    string? Condition = null,
    string? NotAcceptedPart = null,
    string? Reason = null,
    DateOnly? DeferredUntil = null,
    string? BodyName = null,
    DateOnly? MeetingOn = null,
    string? MinuteReference = null,
    long? CostPence = null,
    CostKind? CostKind = null,
    string? CostNote = null);
