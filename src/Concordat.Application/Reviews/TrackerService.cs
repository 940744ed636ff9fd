using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The tracker: every recommendation the viewer may see, a row for each addressee and each action.</summary>
public sealed class TrackerService(ConcordatContext context)
{
    /// <summary>The rows, in the order of the recommendations' numbers. None for whoever may not take them out.</summary>
    public async Task<IReadOnlyList<TrackerRow>> ExportAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (viewer.ReachOf(RecordKind.Recommendation, Verb.Export, partnershipId) == Reach.None) return [];
        var recommendations = await VisibleRecords.Recommendations(context, partnershipId, viewer).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var actions = (await VisibleRecords.Actions(context, partnershipId, viewer).Where(a => a.RecommendationId != null).OrderBy(a => a.Number).ToListAsync(cancellationToken)).ToLookup(a => a.RecommendationId!.Value);
        var areas = await context.Set<ReviewArea>().AsNoTracking().Where(a => recommendations.Select(r => r.ReviewId).Contains(a.ReviewId)).ToDictionaryAsync(a => a.Id, a => a.Title, cancellationToken);
        var nameOf = await OrganisationNames.LoadAsync(context, cancellationToken);
        var rows = new List<TrackerRow>();
        foreach (var recommendation in recommendations)
        {
            var own = actions[recommendation.Id].ToList();
            foreach (var addressee in recommendation.Addressees.OrderBy(a => a.NameIn(nameOf), StringComparer.OrdinalIgnoreCase))
            {
                foreach (var action in own.Where(a => a.AddresseeId == addressee.Id).DefaultIfEmpty()) rows.Add(Row(rows.Count + 2, recommendation, addressee, action, areas, nameOf));
            }

            foreach (var action in own.Where(a => a.AddresseeId is null)) rows.Add(Row(rows.Count + 2, recommendation, null, action, areas, nameOf));
            if (recommendation.Addressees.Count == 0 && own.Count == 0) rows.Add(Row(rows.Count + 2, recommendation, null, null, areas, nameOf));
        }

        return rows;
    }

    private static TrackerRow Row(int number, Recommendation recommendation, Addressee? addressee, RecommendationAction? action, Dictionary<Guid, string> areas, Func<Guid, string> nameOf)
    {
        var latest = addressee?.Latest;
        return new TrackerRow(
            number, recommendation.Reference, recommendation.PrintedNumber, recommendation.Text, recommendation.AreaId is { } area ? areas.GetValueOrDefault(area) : null, addressee?.NameIn(nameOf),
            latest is null ? null : ResponseDecisionWords.For(latest.Decision), latest?.Words, latest?.Condition, latest?.NotAcceptedPart, latest?.Reason, latest?.DeferredUntil, latest?.RespondedByName, latest?.MeetingOn,
            action?.Reference, action?.Title, action?.OwnerName, action?.DueOn, null, action is null ? null : ActionStatusWords.For(action.Status),
            action is null ? null : string.Join("; ", action.DeliveryPlanReferences), action?.Notes.MaxBy(n => n.Sequence)?.Text,
            recommendation.IsExempt ? ExemptParagraphs.MarkOf(recommendation.ExemptParagraph) : null);
    }
}
