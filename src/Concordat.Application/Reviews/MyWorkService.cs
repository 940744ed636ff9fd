using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// What waits for a person in the reviews of every partnership they hold a role in: responses, actions, follow-ups. Each is looked for
/// by whose it is, so that a list costs what is in it however many records there are.
/// </summary>
public sealed class MyWorkService(ConcordatContext context, PartnershipService partnerships)
{
    /// <summary>
    /// The responses the viewer may give, the actions they own, the notices and sittings they keep; what is due first comes first,
    /// and what has no day comes last.
    /// </summary>
    public async Task<IReadOnlyList<WaitingItem>> WaitingForAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var items = new List<WaitingItem>();
        foreach (var partnership in await partnerships.ListAsync(viewer, cancellationToken))
        {
            var open = context.Reviews.Where(ReviewPolicy.VisibleTo(viewer, partnership.Id)).Where(r => r.Status != ReviewStatus.Closed);
            WaitingItem Item(ReminderSubject subject, string title, string path, DateOnly? dueOn, Guid? organisationId) =>
                new(subject, title, partnership.Id, partnership.Slug, path, dueOn, dueOn < today, organisationId);
            await AddResponsesAsync(items, viewer, partnership.Id, open, Item, cancellationToken);
            await AddActionsAsync(items, viewer, partnership.Id, open, Item, cancellationToken);
            await AddNoticesAsync(items, viewer, partnership.Id, open, Item, cancellationToken);
            await AddSittingsAsync(items, viewer, partnership.Id, open, Item, cancellationToken);
            items.AddRange(await UnplannedAsync(viewer, partnership, open, today, cancellationToken));
        }

        return [.. items.OrderBy(i => i.DueOn is null).ThenBy(i => i.DueOn).ThenBy(i => i.TitleOrder.Words, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.TitleOrder.Number).ThenBy(i => i.Title, StringComparer.OrdinalIgnoreCase)];
    }

    private delegate WaitingItem Making(ReminderSubject subject, string title, string path, DateOnly? dueOn, Guid? organisationId);

    // The same as RecommendationPolicy.MayRespond, asked of the addressees of one's own organisations that have not decided.
    private async Task AddResponsesAsync(List<WaitingItem> items, Viewer viewer, Guid partnershipId, IQueryable<Review> open, Making item, CancellationToken cancellationToken)
    {
        var own = RecommendationPolicy.AnswersFor(viewer, partnershipId);
        if (own.Count == 0) return;
        var recommendations = VisibleRecords.InVisibleReviews(context, partnershipId, viewer).Where(r => r.Status == RecommendationStatus.Issued);
        var owed = await context.Set<Addressee>().AsNoTracking().IgnoreAutoIncludes().Where(a => own.Contains(a.OrganisationId) && a.OwesResponse)
            .Join(recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { Addressee = a, Recommendation = r })
            .Join(open, one => one.Recommendation.ReviewId, v => v.Id, (one, v) => one)
            .Select(one => new
            {
                one.Addressee.OrganisationId,
                one.Recommendation.Number,
                one.Recommendation.Text,
                one.Recommendation.RespondBy,
                HasResponded = context.Set<Response>().Any(r => r.AddresseeId == one.Addressee.Id),
                DeferredUntil = context.Set<Response>().Where(r => r.AddresseeId == one.Addressee.Id).OrderByDescending(r => r.Sequence).Select(r => r.DeferredUntil).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        foreach (var one in owed)
        {
            var dueOn = RecommendationLateness.ResponseDueOn(RecommendationStatus.Issued, one.RespondBy, one.HasResponded ? ResponseStanding.Deferred : ResponseStanding.Awaiting, one.DeferredUntil);
            if (dueOn is null && one.HasResponded) continue;
            items.Add(item(
                ReminderSubject.Response, string.Create(CultureInfo.InvariantCulture, $"Respond to REC-{one.Number}: {WaitingItem.Shortened(one.Text)}"),
                string.Create(CultureInfo.InvariantCulture, $"recommendations/rec-{one.Number}"), dueOn, one.OrganisationId));
        }
    }

    // An action without a day waits for its owner even when its review is closed.
    private async Task AddActionsAsync(List<WaitingItem> items, Viewer viewer, Guid partnershipId, IQueryable<Review> open, Making item, CancellationToken cancellationToken)
    {
        if (viewer.PersonId is not { } person) return;
        var owned = await VisibleRecords.Actions(context, partnershipId, viewer).IgnoreAutoIncludes()
            .Where(a => a.OwnerPersonId == person && a.Status != ActionStatus.Complete && a.Status != ActionStatus.Closed && a.Status != ActionStatus.Superseded)
            .Where(a => a.DueOn == null || open.Any(v => v.Id == a.ReviewId))
            .Select(a => new { a.Number, a.Title, a.DueOn, a.OrganisationId })
            .ToListAsync(cancellationToken);
        items.AddRange(owned.Select(a => item(
            ReminderSubject.Action, string.Create(CultureInfo.InvariantCulture, $"ACT-{a.Number}: {a.Title}"), string.Create(CultureInfo.InvariantCulture, $"actions/act-{a.Number}"), a.DueOn, a.OrganisationId)));
    }

    private async Task AddNoticesAsync(List<WaitingItem> items, Viewer viewer, Guid partnershipId, IQueryable<Review> open, Making item, CancellationToken cancellationToken)
    {
        if (viewer.OrganisationId is not { } mine || !RoutePolicy.MayKeep(viewer, partnershipId, mine)) return;
        var served = await context.Set<StatutoryNotice>().AsNoTracking().Where(n => n.OrganisationId == mine && n.RespondedOn == null)
            .Join(open, n => n.ReviewId, v => v.Id, (n, v) => new { Notice = n, v.Number })
            .ToListAsync(cancellationToken);
        items.AddRange(served.Select(one => item(
            ReminderSubject.StatutoryResponse, $"Respond to the notice of the {one.Notice.CommitteeName}", string.Create(CultureInfo.InvariantCulture, $"reviews/rev-{one.Number}/route"), one.Notice.RespondBy.Value, mine)));
    }

    private async Task AddSittingsAsync(List<WaitingItem> items, Viewer viewer, Guid partnershipId, IQueryable<Review> open, Making item, CancellationToken cancellationToken)
    {
        if (!RoutePolicy.FollowsUp(viewer, partnershipId)) return;
        var planned = await context.Set<FollowUp>().AsNoTracking().IgnoreAutoIncludes().Where(f => f.PartnershipId == partnershipId && f.HeldOn == null)
            .Join(open, f => f.ReviewId, v => v.Id, (f, v) => new { f.Kind, f.PlannedOn, v.Number, v.ConvenedByOrganisationId })
            .ToListAsync(cancellationToken);
        items.AddRange(planned.Where(f => ReviewPolicy.ActsFor(viewer, partnershipId, f.ConvenedByOrganisationId)).Select(f => item(
            ReminderSubject.FollowUp, string.Create(CultureInfo.InvariantCulture, $"{FollowUpKindWords.For(f.Kind)} of REV-{f.Number}"),
            string.Create(CultureInfo.InvariantCulture, $"reviews/rev-{f.Number}/follow-up"), f.PlannedOn, f.ConvenedByOrganisationId)));
    }

    // What the interval owes and nobody planned waits too, from a fortnight before.
    private async Task<IReadOnlyList<WaitingItem>> UnplannedAsync(Viewer viewer, PartnershipView partnership, IQueryable<Review> open, DateOnly today, CancellationToken cancellationToken)
    {
        if (!RoutePolicy.FollowsUp(viewer, partnership.Id)) return [];
        var followed = (await open.AsNoTracking().Where(r => r.PublishedOn != null).ToListAsync(cancellationToken)).Where(r => RoutePolicy.MayFollowUp(viewer, r)).ToList();
        if (followed.Count == 0) return [];
        var ids = followed.Select(r => r.Id).ToList();
        var issued = await context.Set<Recommendation>().Where(r => ids.Contains(r.ReviewId) && r.Status == RecommendationStatus.Issued).Select(r => r.ReviewId).Distinct().ToListAsync(cancellationToken);
        var sittings = (await context.Set<FollowUp>().AsNoTracking().IgnoreAutoIncludes().Where(f => ids.Contains(f.ReviewId)).ToListAsync(cancellationToken)).ToLookup(f => f.ReviewId);
        return
        [
            .. followed.Select(r => (Review: r, Standing: FollowUpStanding.Of(r, [.. sittings[r.Id]], issued.Contains(r.Id), today)))
                .Where(one => one.Standing is { IsPlanned: false } standing && standing.DueOn <= today.AddDays(14))
                .Select(one => new WaitingItem(
                    ReminderSubject.FollowUp, $"Plan the follow-up of {one.Review.Reference}", partnership.Id, partnership.Slug,
                    string.Create(CultureInfo.InvariantCulture, $"reviews/rev-{one.Review.Number}/follow-up"), one.Standing!.DueOn, one.Standing.IsLate, one.Review.ConvenedByOrganisationId)),
        ];
    }
}
