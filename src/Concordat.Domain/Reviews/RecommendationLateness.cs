using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// What is late about a recommendation that has been issued and is still open: a response that was asked for, a deferred decision
/// whose date has passed, a response a statutory notice required, an action, or the day it was itself to be done by.
/// </summary>
/// <param name="Sentences">One sentence for each thing that is late, in the order above.</param>
public sealed record RecommendationLateness(IReadOnlyList<string> Sentences)
{
    public bool IsOverdue => Sentences.Count > 0;

    public static Worked<RecommendationLateness> Of(
        Recommendation recommendation, IEnumerable<RecommendationAction> actions, IEnumerable<StatutoryNotice> notices, DateOnly today, Func<Guid, string> nameOf)
    {
        var late = SentencesOf(RecommendationOutline.Of(recommendation, actions, DateOnly.FromDateTime), notices, today, nameOf);
        return new(new RecommendationLateness(late), new Working(
            "Overdue", null,
            late.Count == 0 ? $"Nothing about {recommendation.Reference} is late on {DateWords.For(today)}." : string.Join(" ", late),
            late.Count.ToString(CultureInfo.InvariantCulture), "late",
            [
                new("Today", DateWords.For(today), null, null, null),
                new("Status", RecommendationStatusWords.For(recommendation.Status), null, recommendation.Reference, null),
                new("Responses asked for by", DateWords.For(recommendation.RespondBy, "no day set"), null, recommendation.Reference, null),
                new("To be done by", DateWords.For(recommendation.DueOn, "no day set"), null, recommendation.Reference, null),
            ]));
    }

    /// <summary>The same sentences, of an outline; <paramref name="notices"/> are those served in its review.</summary>
    public static IReadOnlyList<string> SentencesOf(RecommendationOutline outline, IEnumerable<StatutoryNotice> notices, DateOnly today, Func<Guid, string> nameOf) =>
        outline.Status == RecommendationStatus.Issued
            ?
            [
                .. outline.Addressees.Select(addressee => LateResponse(outline, addressee, today, nameOf)).OfType<string>(),
                .. notices.Where(notice => notice.IsOverdue(today) && outline.Addressees.Any(addressee => addressee.OrganisationId == notice.OrganisationId))
                    .Select(notice => $"{nameOf(notice.OrganisationId)} was required by notice to respond by {DateWords.For(notice.RespondBy.Value, "a day not known")}."),
                .. outline.Actions.Where(action => action.IsOverdue(today))
                    .Select(action => $"{action.Reference} was due on {DateWords.For(action.DueOn, "a day not known")}."),
                .. outline.DueOn < today ? [$"It was to be done by {DateWords.For(outline.DueOn.Value)} and is still open."] : Array.Empty<string>(),
            ]
            : [];

    /// <summary>The day an addressee's next response is due: the day it deferred to, or the day the convener asked for; null where neither is set or it has decided.</summary>
    public static DateOnly? ResponseDueOn(Recommendation recommendation, Addressee addressee) =>
        ResponseDueOn(recommendation.Status, recommendation.RespondBy, addressee.Standing, addressee.Latest?.DeferredUntil);

    /// <summary>The same, of what decides it.</summary>
    public static DateOnly? ResponseDueOn(RecommendationStatus status, DateOnly? respondBy, ResponseStanding standing, DateOnly? deferredUntil) => status != RecommendationStatus.Issued
        ? null
        : standing switch
        {
            ResponseStanding.Awaiting => respondBy,
            ResponseStanding.Deferred => deferredUntil,
            ResponseStanding.Rejected or ResponseStanding.PartlyAccepted or ResponseStanding.Accepted => null,
        };

    private static string? LateResponse(RecommendationOutline outline, AddresseeOutline addressee, DateOnly today, Func<Guid, string> nameOf)
    {
        if (ResponseDueOn(outline.Status, outline.RespondBy, addressee.Standing, addressee.DeferredUntil) is not { } due || due >= today)
            return null;
        return addressee.Standing == ResponseStanding.Deferred
            ? $"{addressee.NameIn(nameOf)} deferred its decision until {DateWords.For(due)} and has not decided."
            : $"{addressee.NameIn(nameOf)} was asked to respond by {DateWords.For(due)} and has not.";
    }
}
