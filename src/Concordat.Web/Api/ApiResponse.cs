using Concordat.Domain.Reviews;

namespace Concordat.Web.Api;

/// <summary>One answer. Costs are in pence.</summary>
public sealed record ApiResponse(
    int Sequence, string Decision, string Words, string RespondedBy, string? Condition, string? NotAcceptedPart, string? Reason, DateOnly? DeferredUntil,
    string? Body, DateOnly? MeetingOn, string? MinuteReference, long? CostPence, string? CostNote, DateTime RecordedAt)
{
    internal static ApiResponse Of(Response response) => new(
        response.Sequence, response.Decision.ToString(), response.Words, response.RespondedByName, response.Condition, response.NotAcceptedPart, response.Reason, response.DeferredUntil,
        response.BodyName, response.MeetingOn, response.MinuteReference, response.CostPence, response.CostNote, response.RecordedAt);
}
