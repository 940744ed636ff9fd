using System.Text.RegularExpressions;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One answer by one addressee, in its own words. Never changed: a later answer is another response with a higher
/// <see cref="Sequence"/>, and the latest counts.
/// </summary>
public sealed partial class Response
{
    private Response()
    {
    }

    internal Response(Guid addresseeId, int sequence, ResponseGiven given)
    {
        Id = given.Id;
        AddresseeId = addresseeId;
        Sequence = sequence;
        Decision = given.Decision;
        Words = given.Words.Trim();
        Condition = Given.Trimmed(given.Condition);
        NotAcceptedPart = given.Decision == ResponseDecision.PartlyAccepted ? Given.Trimmed(given.NotAcceptedPart) : null;
        Reason = Given.Trimmed(given.Reason);
        DeferredUntil = given.Decision == ResponseDecision.Deferred ? given.DeferredUntil : null;
        RespondedByName = given.RespondedByName.Trim();
        BodyName = Given.Trimmed(given.BodyName);
        MeetingOn = given.MeetingOn;
        MinuteReference = Given.Trimmed(given.MinuteReference);
        CostPence = given.CostPence;
        CostNote = Given.Trimmed(given.CostNote);
        CostKind = given.CostPence is null ? null : given.CostKind;
        RecordedAt = given.RecordedAt;
        RecordedByPersonId = given.RecordedByPersonId;
    }

    public Guid Id { get; private set; }
    public Guid AddresseeId { get; private set; }
    public int Sequence { get; private set; }
    public ResponseDecision Decision { get; private set; }
    public string? Condition { get; private set; }
    public string Words { get; private set; } = "";
    public string? NotAcceptedPart { get; private set; }
    public string? Reason { get; private set; }
    public DateOnly? DeferredUntil { get; private set; }
    public string RespondedByName { get; private set; } = "";
    public string? BodyName { get; private set; }
    public DateOnly? MeetingOn { get; private set; }
    public string? MinuteReference { get; private set; }
    public long? CostPence { get; private set; }
    public string? CostNote { get; private set; }
    public CostKind? CostKind { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public Guid RecordedByPersonId { get; private set; }

    /// <summary>
    /// What to look at again in an answer that may all the same be given: an acceptance, in whole or in part, with no action behind it.
    /// "Accepted in principle" is the usual form of it, and is named.
    /// </summary>
    public static IReadOnlyList<string> Warnings(ResponseGiven given, int actionCount)
    {
        if (actionCount > 0 || given.Decision is ResponseDecision.Rejected or ResponseDecision.Deferred)
            return [];

        return InPrinciple().IsMatch($"{given.Words} {given.Condition}")
            ? ["This accepts the recommendation in principle and no action is recorded. Add the action that will be taken, who will do it and by when, or say which part is not accepted."]
            : ["This accepts the recommendation and no action is recorded. Add the action that will be taken, who will do it and by when."];
    }

    [GeneratedRegex(@"\bin[\s-]+principle\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InPrinciple();
}
