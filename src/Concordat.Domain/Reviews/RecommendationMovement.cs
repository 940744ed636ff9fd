namespace Concordat.Domain.Reviews;

/// <summary>When anything last happened to a recommendation: it was issued or reopened, somebody responded, or an action for it moved.</summary>
public static class RecommendationMovement
{
    public static DateOnly? LastMovedOn(Recommendation recommendation, IEnumerable<RecommendationAction> actions, Func<DateTime, DateOnly> dayOf)
    {
        IEnumerable<DateOnly?> moves =
        [
            recommendation.IssuedOn,
            recommendation.ReopenedOn,
            .. recommendation.Addressees.SelectMany(addressee => addressee.Responses).Select(response => (DateOnly?)dayOf(response.RecordedAt)),
            .. actions.Where(action => action.RecommendationId == recommendation.Id).Select(action => (DateOnly?)action.LastMovedOn),
        ];
        return moves.Max();
    }

    /// <summary>Whether it has stood still. Only an issued recommendation is expected to move.</summary>
    public static Staleness? StalenessOn(
        Recommendation recommendation, IEnumerable<RecommendationAction> actions, DateOnly today, Func<DateTime, DateOnly> dayOf, int months = Staleness.DefaultMonths)
    {
        if (LastMovedOn(recommendation, actions, dayOf) is not { } last) return null;
        return recommendation.Status == RecommendationStatus.Issued ? Staleness.Of(last, today, months) : Staleness.NotExpected(last);
    }
}
