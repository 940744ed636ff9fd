using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Reads no more of recommendations than a list shows: a few columns of each, their addressees' latest answers, their actions and
/// the notices that nobody has answered; the rules are the domain's.
/// </summary>
internal static class RecommendationLines
{
    // As many keys as either database takes in one statement without making a plan of its own for each number.
    private const int Most = 500;

    public static async Task<ILookup<Guid, StatutoryNotice>> UnansweredNoticesAsync(ConcordatContext context, Guid partnershipId, CancellationToken cancellationToken) =>
        (await context.Set<StatutoryNotice>().AsNoTracking().Where(n => n.RespondedOn == null && context.Reviews.Any(v => v.Id == n.ReviewId && v.PartnershipId == partnershipId))
            .ToListAsync(cancellationToken)).ToLookup(n => n.ReviewId);

    public static async Task<IReadOnlyList<RecommendationLine>> OfAsync(
        ConcordatContext context, IQueryable<RecommendationInReview> recommendations, Guid partnershipId, Viewer viewer, ILookup<Guid, StatutoryNotice> notices, DateOnly today, int months, Func<Guid, string> nameOf, CancellationToken cancellationToken)
    {
        var heads = await recommendations.Select(r => new Head(
            r.Recommendation.Id, r.Recommendation.ReviewId, r.Recommendation.Number, r.Recommendation.Text, r.Recommendation.IsExempt, r.Recommendation.Status,
            r.Recommendation.IssuedOn, r.Recommendation.ReopenedOn, r.Recommendation.RespondBy, r.Recommendation.DueOn, r.Review.Number)).ToListAsync(cancellationToken);
        var seesActions = viewer.ReachOf(RecordKind.Action, Verb.See, partnershipId) > Reach.None;
        var lines = new List<RecommendationLine>(heads.Count);
        foreach (var chunk in heads.Chunk(Most))
        {
            var ids = chunk.Select(h => h.Id).ToArray();
            var addressees = await AddresseesAsync(context, ids, cancellationToken);
            var actions = seesActions ? await ActionsAsync(context, ids, chunk.ToDictionary(h => h.Id, h => h.ReviewId), cancellationToken) : [];
            lines.AddRange(chunk.Select(head => Line(head, addressees, actions, notices, today, months, nameOf)));
        }

        return lines;
    }

    private static RecommendationLine Line(
        Head head, Dictionary<Guid, List<AddresseeOutline>> addressees, Dictionary<Guid, List<ActionOutline>> actions, ILookup<Guid, StatutoryNotice> notices, DateOnly today, int months, Func<Guid, string> nameOf)
    {
        var outline = new RecommendationOutline(
            head.Status, head.IssuedOn, head.ReopenedOn, head.RespondBy, head.DueOn, addressees.GetValueOrDefault(head.Id) ?? [], actions.GetValueOrDefault(head.Id) ?? []);
        return new RecommendationLine(
            head.Id, head.Number, head.Text, head.IsExempt, head.Status, head.ReviewNumber,
            RecommendationStanding.WordsOf(outline), outline.Worst, RecommendationLateness.SentencesOf(outline, notices[head.ReviewId], today, nameOf), RecommendationMovement.StaleWords(outline, today, months));
    }

    private static async Task<Dictionary<Guid, List<AddresseeOutline>>> AddresseesAsync(ConcordatContext context, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = await context.Set<Addressee>().AsNoTracking().IgnoreAutoIncludes().Where(a => EF.Parameter(ids).Contains(a.RecommendationId))
            .SelectMany(
                a => context.Set<Response>().Where(response => response.AddresseeId == a.Id).DefaultIfEmpty(),
                (a, response) => new
                {
                    a.RecommendationId,
                    a.Id,
                    a.OrganisationId,
                    a.BodyName,
                    Sequence = (int?)response!.Sequence,
                    Decision = (ResponseDecision?)response.Decision,
                    response.DeferredUntil,
                    RecordedAt = (DateTime?)response.RecordedAt,
                })
            .OrderBy(row => row.Id).ThenBy(row => row.Sequence)
            .ToListAsync(cancellationToken);
        var byRecommendation = new Dictionary<Guid, List<AddresseeOutline>>(ids.Length);
        for (var i = 0; i < rows.Count; i++)
        {
            // The last row of an addressee has its latest response; an earlier one may have been recorded later.
            var recordedAt = rows[i].RecordedAt;
            for (; i + 1 < rows.Count && rows[i + 1].Id == rows[i].Id; i++)
            {
                if (rows[i + 1].RecordedAt > recordedAt) recordedAt = rows[i + 1].RecordedAt;
            }

            var latest = rows[i];
            if (!byRecommendation.TryGetValue(latest.RecommendationId, out var of)) byRecommendation.Add(latest.RecommendationId, of = []);
            of.Add(new AddresseeOutline(latest.OrganisationId, latest.BodyName, latest.Decision, latest.DeferredUntil, recordedAt is { } at ? UkClock.DateOf(at) : null));
        }

        return byRecommendation;
    }

    // An action of a recommendation belongs to the recommendation's own review, which the viewer sees; one that did not would be left out.
    private static async Task<Dictionary<Guid, List<ActionOutline>>> ActionsAsync(ConcordatContext context, Guid[] ids, Dictionary<Guid, Guid> reviewOf, CancellationToken cancellationToken)
    {
        var rows = await context.Set<RecommendationAction>().AsNoTracking().IgnoreAutoIncludes()
            .Where(a => a.RecommendationId != null && EF.Parameter(ids).Contains(a.RecommendationId.Value))
            .OrderBy(a => a.Id)
            .Select(a => new { Id = a.RecommendationId!.Value, a.ReviewId, Outline = new ActionOutline(a.Number, a.Status, a.DueOn, a.LastMovedOn) })
            .ToListAsync(cancellationToken);
        return rows.Where(row => reviewOf[row.Id] == row.ReviewId).GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.Select(row => row.Outline).ToList());
    }

    private sealed record Head(
        Guid Id, Guid ReviewId, int Number, string Text, bool IsExempt, RecommendationStatus Status, DateOnly? IssuedOn, DateOnly? ReopenedOn, DateOnly? RespondBy, DateOnly? DueOn,
        int ReviewNumber);
}
