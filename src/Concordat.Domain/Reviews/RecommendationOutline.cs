namespace Concordat.Domain.Reviews;

/// <summary>
/// What decides where a recommendation stands, whether it is late and whether it has stood still, and no more: a list reads this
/// much of each record. The rules are asked of it and of the whole record alike.
/// </summary>
public sealed record RecommendationOutline(
    RecommendationStatus Status, DateOnly? IssuedOn, DateOnly? ReopenedOn, DateOnly? RespondBy, DateOnly? DueOn,
    IReadOnlyList<AddresseeOutline> Addressees, IReadOnlyList<ActionOutline> Actions)
{
    /// <summary>The worst standing any addressee has; awaiting where there is no addressee yet.</summary>
    public ResponseStanding Worst => Addressees.Count == 0 ? ResponseStanding.Awaiting : Addressees.Min(addressee => addressee.Standing);

    /// <summary>The outline of a whole record; of <paramref name="actions"/> only those that are its own count.</summary>
    public static RecommendationOutline Of(Recommendation recommendation, IEnumerable<RecommendationAction> actions, Func<DateTime, DateOnly> dayOf) => new(
        recommendation.Status, recommendation.IssuedOn, recommendation.ReopenedOn, recommendation.RespondBy, recommendation.DueOn,
        [.. recommendation.Addressees.Select(addressee => new AddresseeOutline(
            addressee.OrganisationId, addressee.BodyName, addressee.Latest?.Decision, addressee.Latest?.DeferredUntil,
            addressee.Responses.Count == 0 ? null : addressee.Responses.Max(response => dayOf(response.RecordedAt))))],
        [.. actions.Where(action => action.RecommendationId == recommendation.Id).Select(action => new ActionOutline(action.Number, action.Status, action.DueOn, action.LastMovedOn))]);
}
