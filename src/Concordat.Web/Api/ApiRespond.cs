namespace Concordat.Web.Api;

/// <summary>An answer to be recorded. <paramref name="Decision"/> is Accepted, PartlyAccepted, Rejected or Deferred.</summary>
public sealed record ApiRespond(
    string? Decision, string? Words, string? RespondedBy, string? Condition, string? NotAcceptedPart, string? Reason, DateOnly? DeferredUntil,
    string? Body, DateOnly? MeetingOn, string? MinuteReference, long? CostPence, string? CostKind, string? CostNote);
