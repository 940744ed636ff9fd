using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>What waits for a person in the reviews of every partnership they hold a role in: responses, actions, follow-ups.</summary>
public sealed class MyWorkService(ConcordatContext context)
{
    /// <summary>
    /// The responses the viewer may give, the actions they own, the notices and sittings they keep; what is due first comes first,
    /// and what has no day comes last.
    /// </summary>
    public async Task<IReadOnlyList<WaitingItem>> WaitingForAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var items = new List<WaitingItem>();
        foreach (var partnershipId in viewer.Roles.Select(r => r.PartnershipId).Distinct())
        {
            var slug = await context.Partnerships.AsNoTracking().Where(p => p.Id == partnershipId).Select(p => p.Slug).SingleAsync(cancellationToken);
            var reviews = await context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(viewer, partnershipId)).Where(r => r.Status != ReviewStatus.Closed).ToListAsync(cancellationToken);
            var own = viewer.Roles.Where(r => r.PartnershipId == partnershipId).Select(r => r.OrganisationId).OfType<Guid>().Distinct().ToList();
            var due = await DueRecords.OfAsync(context, reviews, cancellationToken, new DueFor(viewer.PersonId, own));
            items.AddRange(due.Where(d => IsFor(viewer, d)).Select(d => new WaitingItem(d.Subject, d.Title, partnershipId, slug, d.Path, d.DueOn, d.DueOn < today, d.OrganisationId)));
            items.AddRange(await FollowUpsAsync(viewer, partnershipId, slug, reviews, today, cancellationToken));
            items.AddRange(await UndatedAsync(viewer, partnershipId, slug, reviews, own, cancellationToken));
        }

        return [.. items.OrderBy(i => i.DueOn is null).ThenBy(i => i.DueOn).ThenBy(i => i.Title, ByNumber)];
    }

    private static bool IsFor(Viewer viewer, DueRecord due) => due.Subject switch
    {
        ReminderSubject.Response => due.Recommendation!.Addressees.Any(a => a.Id == due.RecordId && RecommendationPolicy.MayRespond(viewer, due.Recommendation, a, due.Review)),
        ReminderSubject.StatutoryResponse => due.OrganisationId == viewer.OrganisationId && RoutePolicy.MayChange(viewer, due.Review, due.OrganisationId!.Value),
        ReminderSubject.Action => due.OwnerPersonId == viewer.PersonId && ActionPolicy.MaySee(viewer, due.Action!, due.Recommendation, due.Review),
        ReminderSubject.FollowUp => RoutePolicy.MayFollowUp(viewer, due.Review),
    };

    // REC-8 comes before REC-10.
    private static readonly StringComparer ByNumber = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering | CompareOptions.IgnoreCase);

    // Sittings that are planned are among what is due. What the interval owes and nobody planned waits too, from a fortnight before.
    private async Task<IReadOnlyList<WaitingItem>> FollowUpsAsync(Viewer viewer, Guid partnershipId, string slug, IReadOnlyList<Review> reviews, DateOnly today, CancellationToken cancellationToken)
    {
        var followed = reviews.Where(r => r.PublishedOn is not null && RoutePolicy.MayFollowUp(viewer, r)).ToList();
        var ids = followed.Select(r => r.Id).ToList();
        var open = await context.Set<Recommendation>().Where(r => ids.Contains(r.ReviewId) && r.Status == RecommendationStatus.Issued).Select(r => r.ReviewId).Distinct().ToListAsync(cancellationToken);
        var sittings = (await context.Set<FollowUp>().AsNoTracking().IgnoreAutoIncludes().Where(f => ids.Contains(f.ReviewId)).ToListAsync(cancellationToken)).ToLookup(f => f.ReviewId);
        return
        [
            .. followed.Select(r => (Review: r, Standing: FollowUpStanding.Of(r, [.. sittings[r.Id]], open.Contains(r.Id), today)))
                .Where(one => one.Standing is { IsPlanned: false } standing && standing.DueOn <= today.AddDays(14))
                .Select(one => new WaitingItem(ReminderSubject.FollowUp, $"Plan the follow-up of {one.Review.Reference}", partnershipId, slug, string.Create(CultureInfo.InvariantCulture, $"reviews/rev-{one.Review.Number}/follow-up"), one.Standing!.DueOn, one.Standing.IsLate, one.Review.ConvenedByOrganisationId)),
        ];
    }

    // Responses nobody set a day for, and actions without a due date, wait all the same.
    private async Task<IReadOnlyList<WaitingItem>> UndatedAsync(Viewer viewer, Guid partnershipId, string slug, IReadOnlyList<Review> reviews, IReadOnlyList<Guid> own, CancellationToken cancellationToken)
    {
        var byId = reviews.ToDictionary(r => r.Id);
        var recommendations = await VisibleRecords.Recommendations(context, partnershipId, viewer).Where(r => r.Status == RecommendationStatus.Issued && r.RespondBy == null && r.Addressees.Any(a => own.Contains(a.OrganisationId) && !a.Responses.Any())).ToListAsync(cancellationToken);
        var actions = await VisibleRecords.Actions(context, partnershipId, viewer)
            .Where(a => a.OwnerPersonId != null && a.OwnerPersonId == viewer.PersonId && a.DueOn == null && a.Status != ActionStatus.Complete && a.Status != ActionStatus.Closed && a.Status != ActionStatus.Superseded)
            .ToListAsync(cancellationToken);
        return
        [
            .. recommendations.Where(r => byId.ContainsKey(r.ReviewId)).SelectMany(r => r.Addressees
                .Where(a => a.Standing == ResponseStanding.Awaiting && RecommendationPolicy.MayRespond(viewer, r, a, byId[r.ReviewId]))
                .Select(a => new WaitingItem(ReminderSubject.Response, $"Respond to {r.Reference}: {WaitingItem.Shortened(r.Text)}", partnershipId, slug, string.Create(CultureInfo.InvariantCulture, $"recommendations/rec-{r.Number}"), null, false, a.OrganisationId))),
            .. actions.Select(a => new WaitingItem(ReminderSubject.Action, $"{a.Reference}: {a.Title}", partnershipId, slug, string.Create(CultureInfo.InvariantCulture, $"actions/act-{a.Number}"), null, false, a.OrganisationId)),
        ];
    }
}
