using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>The register of recommendations that the public may read.</summary>
public sealed class PublicRegisterService(ConcordatContext context, TimeProvider clock)
{
    /// <summary>Every public recommendation of a partnership, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<PublicRecommendation>> AllAsync(Guid partnershipId, CancellationToken cancellationToken = default)
    {
        var reviews = await context.Reviews.AsNoTracking().Where(PublicationPolicy.PublicReviews(partnershipId)).Where(review => review.PublishedOn != null).ToDictionaryAsync(review => review.Id, cancellationToken);
        var ids = reviews.Keys.ToList();
        var recommendations = await context.Set<Recommendation>().AsNoTracking().AsSplitQuery().Where(one => one.PartnershipId == partnershipId && ids.Contains(one.ReviewId) && !one.IsExempt && one.IssuedOn != null).OrderBy(one => one.Number).ToListAsync(cancellationToken);
        var shown = recommendations.Where(one => PublicationPolicy.Shows(one, reviews[one.ReviewId])).ToList();
        var shownIds = shown.Select(one => (Guid?)one.Id).ToList();
        var actions = await context.Set<RecommendationAction>().AsNoTracking().AsSplitQuery().Where(action => shownIds.Contains(action.RecommendationId)).OrderBy(action => action.Number).ToListAsync(cancellationToken);
        var names = await context.Organisations.AsNoTracking().ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.Name, cancellationToken);
        var byRecommendation = actions.ToLookup(action => action.RecommendationId);
        var today = clock.Today();
        var rungs = (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, today, cancellationToken)).Ladder;
        return [.. shown.Select(one => View(one, reviews[one.ReviewId], byRecommendation[one.Id], id => names.GetValueOrDefault(id, "An organisation that is no longer known"), rungs, today))];
    }

    private static PublicRecommendation View(Recommendation one, Review review, IEnumerable<RecommendationAction> actions, Func<Guid, string> nameOf, ReminderSettings rungs, DateOnly today)
    {
        var all = actions.ToList();
        DateTime[] moments =
        [
            Noon(one.IssuedOn!.Value), .. one.Addressees.SelectMany(addressee => addressee.Responses).Select(response => response.RecordedAt),
            .. all.Select(action => Noon(action.LastMovedOn)), .. new[] { one.ClosedOn, one.ReopenedOn, one.WithdrawnOn }.OfType<DateOnly>().Select(Noon),
        ];
        return new PublicRecommendation(
            one.Id, one.Number, one.Reference, one.PrintedNumber, one.Text, review.Reference, review.Title, one.Status, RecommendationStanding.Of(one).Value,
            one.IssuedOn!.Value, one.RespondBy, one.Status == RecommendationStatus.Closed ? one.ClosedOn : null, one.Status == RecommendationStatus.Closed ? one.ClosedByBody : null, one.Status == RecommendationStatus.Closed ? one.ClosingNote : null,
            one.WithdrawnOn, one.WithdrawnReason, moments.Max(),
            [.. one.Addressees.Select(addressee => Answer(addressee, nameOf)).OrderBy(answer => answer.Standing).ThenBy(answer => answer.Name, StringComparer.OrdinalIgnoreCase)],
            [.. all.Select(action => Action(action, nameOf, rungs, today))]);
    }

    private static PublicAnswer Answer(Addressee addressee, Func<Guid, string> nameOf)
    {
        var latest = addressee.Latest;
        return new PublicAnswer(
            addressee.OrganisationId, addressee.NameIn(nameOf), addressee.Standing, latest?.Words, latest?.Condition, latest?.NotAcceptedPart, latest?.Reason, latest?.DeferredUntil,
            latest?.RespondedByName, latest?.BodyName, latest?.MeetingOn, latest?.MinuteReference, latest?.CostPence, latest?.CostNote);
    }

    private static PublicAction Action(RecommendationAction action, Func<Guid, string> nameOf, ReminderSettings rungs, DateOnly today)
    {
        var late = action is { DueOn: { } due, IsDone: false } && ReminderLadder.On(ReminderStep.PublicPage, due, rungs) <= today ? action.DueOn : null;
        var note = action.Notes.MaxBy(one => one.Sequence);
        var why = action.Status switch
        {
            ActionStatus.Paused => action.PausedReason,
            ActionStatus.Superseded => action.SupersededBy is { } by ? $"Superseded by {by}" : null,
            ActionStatus.NotStarted or ActionStatus.InProgress => action.DueOn != action.FirstDueOn ? action.DueOnChangeReason : null,
            ActionStatus.Complete or ActionStatus.Closed => null,
        };
        return new PublicAction(
            action.Reference, action.Title, action.OrganisationId is { } organisation ? nameOf(organisation) : null, action.Status, action.DueOn, action.FirstDueOn, late, why,
            note?.Text, note is null ? null : UkClock.DateOf(note.At), action.Notes.Where(one => one.EvidenceLink is not null).MaxBy(one => one.Sequence)?.EvidenceLink);
    }

    // A day has no time of its own; noon in UTC is that day in the United Kingdom, summer and winter.
    private static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
}
