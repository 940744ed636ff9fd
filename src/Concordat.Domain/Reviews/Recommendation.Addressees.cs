using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

public sealed partial class Recommendation
{
    /// <summary>Makes it to one more addressee: while a draft, or after issue, when the new addressee cannot have answered yet.</summary>
    public void AddressTo(Addressee addressee)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeAddressedTo(addressee));
        _addressees.Add(addressee);
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeAddressedTo(Addressee addressee)
    {
        List<Reason> reasons = [.. ReasonsItsAddresseesAreSettled()];
        if (addressee.RecommendationId != Id)
            reasons.Add(new($"This addressee belongs to another recommendation, not to {Reference}. Add the organisation again."));
        if (_addressees.Any(addressee.IsSameAs))
            reasons.Add(new($"{Reference} is already made to this organisation and body. Choose another, or name a different body in it."));
        reasons.AddRange(TextLimit.Reasons("The name of the body", addressee.BodyName, TextLimit.Name, nameof(Addressee.BodyName)));
        return reasons;
    }

    /// <summary>Takes an addressee away: never one that has answered, because its answer stands.</summary>
    public void RemoveAddressee(Guid addresseeId)
    {
        RefusedException.ThrowIfAny(ReasonsItsAddresseeCannotBeRemoved(addresseeId));
        _addressees.RemoveAll(addressee => addressee.Id == addresseeId);
    }

    public IReadOnlyList<Reason> ReasonsItsAddresseeCannotBeRemoved(Guid addresseeId)
    {
        List<Reason> reasons = [.. ReasonsItsAddresseesAreSettled()];
        if (_addressees.Find(addressee => addressee.Id == addresseeId) is not { } found)
            return [.. reasons, NotAnAddressee()];
        if (found.Responses.Count > 0)
            reasons.Add(new("This addressee has already responded, and its response is kept. It cannot be removed."));
        if (Status == RecommendationStatus.Issued && _addressees.Count == 1)
            reasons.Add(new($"{Reference} has been issued and this is its only addressee. Add another first, or withdraw the recommendation."));
        return reasons;
    }

    /// <summary>Records an addressee's answer. The earlier ones are kept and the latest counts.</summary>
    public Response Respond(Guid addresseeId, ResponseGiven given, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRespondedTo(addresseeId, given, today));
        return _addressees.First(addressee => addressee.Id == addresseeId).Add(given);
    }

    /// <summary>Whether it may be responded to at all, before anything has been filled in.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeRespondedTo(Guid addresseeId)
    {
        List<Reason> reasons = [];
        switch (Status)
        {
            case RecommendationStatus.Draft:
                reasons.Add(new($"{Reference} is still a draft. It can be responded to when it has been issued."));
                break;
            case RecommendationStatus.Closed:
                reasons.Add(new($"{Reference} is closed. Ask whoever convened the review to reopen it before you respond."));
                break;
            case RecommendationStatus.Withdrawn:
                reasons.Add(new($"{Reference} was withdrawn, so no response is needed."));
                break;
            case RecommendationStatus.Issued:
                break;
        }
        if (_addressees.TrueForAll(addressee => addressee.Id != addresseeId))
            reasons.Add(NotAnAddressee());
        return reasons;
    }

    /// <summary>
    /// Every reason the answer cannot be recorded. Partly accepted says what is not accepted and why; rejected says why; deferred
    /// gives a date after the meeting that deferred it, or after today where no meeting is given.
    /// </summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeRespondedTo(Guid addresseeId, ResponseGiven given, DateOnly today)
    {
        List<Reason> reasons = [.. ReasonsItCannotBeRespondedTo(addresseeId)];
        if (!Given.IsGiven(given.Words))
            reasons.Add(new("Enter the response in the organisation's own words.", nameof(given.Words)));
        if (!Given.IsGiven(given.RespondedByName))
            reasons.Add(new("Enter who gave the response.", nameof(given.RespondedByName)));
        switch (given.Decision)
        {
            case ResponseDecision.Accepted:
                break;
            case ResponseDecision.PartlyAccepted:
                if (!Given.IsGiven(given.NotAcceptedPart))
                    reasons.Add(new("Say which part is not accepted.", nameof(given.NotAcceptedPart)));
                if (!Given.IsGiven(given.Reason))
                    reasons.Add(new("Say why that part is not accepted.", nameof(given.Reason)));
                break;
            case ResponseDecision.Rejected:
                if (!Given.IsGiven(given.Reason))
                    reasons.Add(new("Say why the recommendation is rejected.", nameof(given.Reason)));
                break;
            case ResponseDecision.Deferred:
                if (given.DeferredUntil is not { } until)
                    reasons.Add(new("Enter the date the decision is deferred until.", nameof(given.DeferredUntil)));
                else if (until <= (given.MeetingOn ?? today))
                    reasons.Add(new($"Enter a date after {DateWords.For(given.MeetingOn ?? today)} that the decision is deferred until.", nameof(given.DeferredUntil)));
                break;
        }
        if (given.MeetingOn > today)
            reasons.Add(new($"The meeting on {DateWords.For(given.MeetingOn.Value)} has not happened yet. Record the response when it has, or correct the date.", nameof(given.MeetingOn)));
        if (given.CostPence < 0)
            reasons.Add(new("Enter the cost as an amount of £0 or more, or leave it empty.", nameof(given.CostPence)));
        if (given.CostPence is not null && given.CostKind is null)
            reasons.Add(new("Say whether the cost is revenue or capital.", nameof(given.CostKind)));
        return [.. reasons, .. given.ReasonsItIsTooLong()];
    }

    private IReadOnlyList<Reason> ReasonsItsAddresseesAreSettled() => Status switch
    {
        RecommendationStatus.Draft or RecommendationStatus.Issued => [],
        RecommendationStatus.Closed => [new($"{Reference} is closed, so its addressees stay as they are. Reopen it first.")],
        RecommendationStatus.Withdrawn => [new($"{Reference} was withdrawn, so its addressees stay as they are.")],
    };

    private Reason NotAnAddressee() => new($"{Reference} is not addressed to this organisation, and only an addressee responds.");
}
