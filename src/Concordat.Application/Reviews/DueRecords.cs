using System.Globalization;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Everything owed in the reviews given: responses, responses to statutory notices, actions, follow-up sittings. Nobody's sight is
/// cut here; whoever shows it asks the policy of each record.
/// </summary>
internal static class DueRecords
{
    public static async Task<IReadOnlyList<DueRecord>> OfAsync(ConcordatContext context, IReadOnlyList<Review> reviews, CancellationToken cancellationToken)
    {
        var byId = reviews.ToDictionary(r => r.Id);
        var ids = byId.Keys.ToList();
        var actions = await context.Set<RecommendationAction>().AsNoTracking().IgnoreAutoIncludes()
            .Where(a => ids.Contains(a.ReviewId) && a.DueOn != null && a.Status != ActionStatus.Complete && a.Status != ActionStatus.Closed && a.Status != ActionStatus.Superseded)
            .ToListAsync(cancellationToken);
        var ofActions = actions.Select(a => a.RecommendationId).OfType<Guid>().Distinct().ToList();
        var all = context.Set<Recommendation>().AsNoTracking().AsSplitQuery().Where(r => ids.Contains(r.ReviewId));
        var recommendations = await all.Where(r => r.Status == RecommendationStatus.Issued && r.Addressees.Any(a => a.OwesResponse)).ToListAsync(cancellationToken);
        var byRecommendation = recommendations.ToDictionary(r => r.Id);
        var missing = ofActions.Where(id => !byRecommendation.ContainsKey(id)).ToList();
        foreach (var chunk in missing.Chunk(500))
        {
            foreach (var recommendation in await all.Where(r => chunk.Contains(r.Id)).ToListAsync(cancellationToken)) byRecommendation.Add(recommendation.Id, recommendation);
        }

        var notices = await context.Set<StatutoryNotice>().AsNoTracking().Where(n => ids.Contains(n.ReviewId) && n.RespondedOn == null).ToListAsync(cancellationToken);
        var sittings = await context.Set<FollowUp>().AsNoTracking().IgnoreAutoIncludes().Where(f => ids.Contains(f.ReviewId) && f.HeldOn == null).ToListAsync(cancellationToken);
        return
        [
            .. recommendations.SelectMany(r => r.Addressees.Select(a => (Recommendation: r, Addressee: a, DueOn: RecommendationLateness.ResponseDueOn(r, a))))
                .Where(one => one.DueOn is not null)
                .Select(one => new DueRecord(
                    ReminderSubject.Response, one.Addressee.Id, byId[one.Recommendation.ReviewId], one.Recommendation, null, one.Addressee.OrganisationId, null, one.DueOn!.Value,
                    $"Respond to {one.Recommendation.Reference}: {WaitingItem.Shortened(one.Recommendation.Text)}", string.Create(CultureInfo.InvariantCulture, $"recommendations/rec-{one.Recommendation.Number}"))),
            .. notices.Select(n => new DueRecord(
                ReminderSubject.StatutoryResponse, n.Id, byId[n.ReviewId], null, null, n.OrganisationId, null, n.RespondBy.Value!.Value,
                $"Respond to the notice of the {n.CommitteeName}", string.Create(CultureInfo.InvariantCulture, $"reviews/rev-{byId[n.ReviewId].Number}/route"))),
            .. actions.Select(a => new DueRecord(
                ReminderSubject.Action, a.Id, byId[a.ReviewId], a.RecommendationId is { } id ? byRecommendation.GetValueOrDefault(id) : null, a, a.OrganisationId, a.OwnerPersonId, a.DueOn!.Value,
                $"{a.Reference}: {a.Title}", string.Create(CultureInfo.InvariantCulture, $"actions/act-{a.Number}"))),
            .. sittings.Select(f => new DueRecord(
                ReminderSubject.FollowUp, f.Id, byId[f.ReviewId], null, null, byId[f.ReviewId].ConvenedByOrganisationId, null, f.PlannedOn,
                $"{FollowUpKindWords.For(f.Kind)} of {byId[f.ReviewId].Reference}", string.Create(CultureInfo.InvariantCulture, $"reviews/rev-{byId[f.ReviewId].Number}/follow-up"))),
        ];
    }
}
