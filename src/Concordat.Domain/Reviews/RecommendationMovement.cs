namespace Concordat.Domain.Reviews;

/// <summary>When anything last happened to a recommendation: it was issued or reopened, somebody responded, or an action for it moved.</summary>
public static class RecommendationMovement
{
    public static DateOnly? LastMovedOn(Recommendation recommendation, IEnumerable<RecommendationAction> actions, Func<DateTime, DateOnly> dayOf) =>
        LastMovedOn(RecommendationOutline.Of(recommendation, actions, dayOf));

    /// <summary>The same, of an outline.</summary>
    public static DateOnly? LastMovedOn(RecommendationOutline outline)
    {
        var last = outline.ReopenedOn > outline.IssuedOn || outline.IssuedOn is null ? outline.ReopenedOn : outline.IssuedOn;
        foreach (var addressee in outline.Addressees)
        {
            if (last is null || addressee.LastRespondedOn > last) last = addressee.LastRespondedOn ?? last;
        }

        foreach (var action in outline.Actions)
        {
            if (last is null || action.LastMovedOn > last) last = action.LastMovedOn;
        }

        return last;
    }

    /// <summary>"No update since 3 March 2026" of an issued recommendation that has stood still; null of any other.</summary>
    public static string? StaleWords(RecommendationOutline outline, DateOnly today, int months = Staleness.DefaultMonths) =>
        outline.Status == RecommendationStatus.Issued && LastMovedOn(outline) is { } last ? Staleness.WordsOf(last, today, months) : null;

    /// <summary>Whether it has stood still. Only an issued recommendation is expected to move.</summary>
    public static Staleness? StalenessOn(
        Recommendation recommendation, IEnumerable<RecommendationAction> actions, DateOnly today, Func<DateTime, DateOnly> dayOf, int months = Staleness.DefaultMonths)
    {
        if (LastMovedOn(recommendation, actions, dayOf) is not { } last) return null;
        return recommendation.Status == RecommendationStatus.Issued ? Staleness.Of(last, today, months) : Staleness.NotExpected(last);
    }
}
