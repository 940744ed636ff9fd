using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

public sealed partial class Recommendation
{
    public void Issue(DateOnly on, DateOnly? respondBy = null)
    {
        RefusedException.ThrowIfAny([.. ReasonsItCannotBeIssued(), .. ReasonsItCannotBeAnsweredBy(on, respondBy)]);
        Status = RecommendationStatus.Issued;
        IssuedOn = on;
        RespondBy = respondBy;
    }

    /// <summary>Sets, moves or takes away the day by which responses are asked for.</summary>
    public void AskForResponsesBy(DateOnly? respondBy)
    {
        List<Reason> reasons = [];
        if (Status != RecommendationStatus.Issued)
            reasons.Add(new($"{Reference} is {RecommendationStatusWords.For(Status).ToLowerInvariant()}. Responses are asked for once it is issued and while it is open."));
        reasons.AddRange(ReasonsItCannotBeAnsweredBy(IssuedOn, respondBy));
        RefusedException.ThrowIfAny(reasons);
        RespondBy = respondBy;
    }

    private static IReadOnlyList<Reason> ReasonsItCannotBeAnsweredBy(DateOnly? issuedOn, DateOnly? respondBy) => respondBy < issuedOn
        ? [new($"Enter a day to respond by that is on or after {DateWords.For(issuedOn, "the day it is issued")}.", nameof(RespondBy))]
        : [];

    public IReadOnlyList<Reason> ReasonsItCannotBeIssued()
    {
        List<Reason> reasons = [];
        switch (Status)
        {
            case RecommendationStatus.Draft:
                break;
            case RecommendationStatus.Issued:
                reasons.Add(new($"{Reference} was already issued on {DateWords.For(IssuedOn, "an unknown date")}."));
                break;
            case RecommendationStatus.Closed:
                reasons.Add(new($"{Reference} is closed. Reopen it instead."));
                break;
            case RecommendationStatus.Withdrawn:
                reasons.Add(new($"{Reference} was withdrawn. Make another."));
                break;
        }
        if (!Given.IsGiven(Text))
            reasons.Add(new("Enter the recommendation.", nameof(Text)));
        if (_addressees.Count == 0)
            reasons.Add(new("Choose at least one addressee, because only an addressee responds.", nameof(Addressees)));
        return reasons;
    }

    /// <summary>What to look at again before it is issued. None of it stops that.</summary>
    public IReadOnlyList<string> WarningsBeforeItIsIssued(Review review)
    {
        List<string> warnings = [];
        if (review.Status is ReviewStatus.SettingUp or ReviewStatus.TakingEvidence)
            warnings.Add($"{review.Reference} is still {ReviewWords.For(review.Status).ToLowerInvariant()}. What is heard later cannot change a recommendation that has been issued.");
        if (_findings.Count == 0)
            warnings.Add("It names no finding. The report cannot be published until it does, and once issued it cannot be changed.");
        return warnings;
    }

    /// <summary>
    /// Ends it. Only the convener of the review does, and only when every addressee has decided and what was accepted has been done:
    /// each action for it is complete, closed or superseded. The actions of an addressee that rejected it do not hold it open.
    /// An acceptance without any action needs the closing note to say how it was done.
    /// </summary>
    public void Close(
        DateOnly on, string body, string? note, bool byConvener, IReadOnlyList<RecommendationAction> actions, Func<Guid, string> nameOf)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeClosed(on, body, note, byConvener, actions, nameOf));
        Status = RecommendationStatus.Closed;
        ClosedOn = on;
        ClosedByBody = body.Trim();
        ClosingNote = Given.Trimmed(note);
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeClosed(
        DateOnly on, string? body, string? note, bool byConvener, IReadOnlyList<RecommendationAction> actions, Func<Guid, string> nameOf)
    {
        List<Reason> reasons = [];
        if (!byConvener)
            reasons.Add(new("Only whoever convened the review closes its recommendations. Ask them to."));
        if (Status != RecommendationStatus.Issued)
            reasons.Add(new($"{Reference} is {RecommendationStatusWords.For(Status).ToLowerInvariant()}. Only an issued recommendation can be closed."));
        if (!Given.IsGiven(body))
            reasons.Add(new("Enter the body, or the person, that closed it.", nameof(ClosedByBody)));
        reasons.AddRange(TextLimit.Reasons("The name of the body", body, TextLimit.Name, nameof(ClosedByBody)));
        reasons.AddRange(TextLimit.Reasons("The closing note", note, TextLimit.Note, nameof(ClosingNote)));
        if ((ReopenedOn ?? IssuedOn) is { } opened && on < opened)
            reasons.Add(new($"Enter a closing date on or after {DateWords.For(opened)}.", nameof(ClosedOn)));
        var own = actions.Where(action => action.RecommendationId == Id).ToList();
        foreach (var addressee in _addressees)
            reasons.AddRange(ReasonsItStaysOpenFor(addressee, own, note, nameOf));
        reasons.AddRange(own.Where(IsHeldOpenBy).Select(action => new Reason(
            $"{action.Reference} “{action.Title}” is {ActionStatusWords.For(action.Status).ToLowerInvariant()}. Complete it with evidence, or say what it was superseded by.")));
        return reasons;
    }

    /// <summary>Opens a closed recommendation again, with the reason. Only the convener of the review does.</summary>
    public void Reopen(string reason, DateOnly on, bool byConvener)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeReopened(reason, byConvener));
        Status = RecommendationStatus.Issued;
        ReopenedOn = on;
        ReopenReason = reason.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeReopened(string? reason, bool byConvener)
    {
        List<Reason> reasons = [];
        if (!byConvener)
            reasons.Add(new("Only whoever convened the review reopens its recommendations. Ask them to."));
        if (Status != RecommendationStatus.Closed)
            reasons.Add(new($"{Reference} is {RecommendationStatusWords.For(Status).ToLowerInvariant()}. Only a closed recommendation can be reopened."));
        if (!Given.IsGiven(reason))
            reasons.Add(new("Say why it is reopened.", nameof(ReopenReason)));
        reasons.AddRange(TextLimit.Reasons("The reason", reason, TextLimit.Note, nameof(ReopenReason)));
        return reasons;
    }

    /// <summary>Takes it back, with the reason. What was answered stays on record. Only the convener withdraws what was issued.</summary>
    public void Withdraw(string reason, DateOnly on, bool byConvener)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeWithdrawn(reason, byConvener));
        Status = RecommendationStatus.Withdrawn;
        WithdrawnOn = on;
        WithdrawnReason = reason.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeWithdrawn(string? reason, bool byConvener)
    {
        List<Reason> reasons = [];
        if (!byConvener)
            reasons.Add(new("Only whoever convened the review withdraws its recommendations. Ask them to."));
        if (Status == RecommendationStatus.Closed)
            reasons.Add(new($"{Reference} is closed, so there is nothing to withdraw. Reopen it first."));
        if (Status == RecommendationStatus.Withdrawn)
            reasons.Add(new($"{Reference} was already withdrawn on {DateWords.For(WithdrawnOn, "an unknown date")}."));
        if (!Given.IsGiven(reason))
            reasons.Add(new("Say why it is withdrawn.", nameof(WithdrawnReason)));
        reasons.AddRange(TextLimit.Reasons("The reason", reason, TextLimit.Note, nameof(WithdrawnReason)));
        return reasons;
    }

    private static IEnumerable<Reason> ReasonsItStaysOpenFor(
        Addressee addressee, IReadOnlyList<RecommendationAction> actions, string? note, Func<Guid, string> nameOf)
    {
        var name = addressee.NameIn(nameOf);
        switch (addressee.Standing)
        {
            case ResponseStanding.Awaiting:
                yield return new($"{name} has not responded. Wait for its response, or remove it as an addressee.");
                break;
            case ResponseStanding.Deferred:
                yield return new($"{name} deferred its decision until {DateWords.For(addressee.Latest?.DeferredUntil, "a later date")}. Wait for its decision.");
                break;
            case ResponseStanding.Accepted or ResponseStanding.PartlyAccepted
                when !Given.IsGiven(note) && !actions.Any(action => action.AddresseeId is null || action.AddresseeId == addressee.Id):
                yield return new($"{name} accepted this and no action is recorded for it. Say in the closing note how it was done.", nameof(ClosingNote));
                break;
        }
    }

    private bool IsHeldOpenBy(RecommendationAction action)
    {
        if (action.IsDone)
            return false;
        return action.AddresseeId is null
            ? _addressees.Exists(addressee => addressee.Standing != ResponseStanding.Rejected)
            : _addressees.Find(addressee => addressee.Id == action.AddresseeId)?.Standing != ResponseStanding.Rejected;
    }
}
