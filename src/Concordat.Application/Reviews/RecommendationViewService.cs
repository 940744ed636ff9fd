using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Reads one recommendation with everything that belongs to it.</summary>
public sealed class RecommendationViewService(ConcordatContext context, HistoryService history, UnchangedService unchanged)
{
    /// <summary>The recommendation with a number; null when there is none or the viewer may not see it.</summary>
    public async Task<RecommendationView?> FindAsync(Guid partnershipId, int number, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var visible = VisibleRecords.Recommendations(context, partnershipId, viewer);
        if (await visible.SingleOrDefaultAsync(r => r.Number == number, cancellationToken) is not { } recommendation) return null;
        var review = await context.Reviews.AsNoTracking().SingleAsync(r => r.Id == recommendation.ReviewId, cancellationToken);
        var parts = await visible.IgnoreAutoIncludes().Where(r => r.ParentId == recommendation.Id).OrderBy(r => r.Order).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        var parent = recommendation.ParentId is { } of ? await visible.IgnoreAutoIncludes().SingleOrDefaultAsync(r => r.Id == of, cancellationToken) : null;
        var actions = await VisibleRecords.Actions(context, partnershipId, viewer).AsSingleQuery().Where(a => a.RecommendationId == recommendation.Id).OrderBy(a => a.Number).ToListAsync(cancellationToken);
        var notices = await context.Set<StatutoryNotice>().AsNoTracking().Where(n => n.ReviewId == review.Id).ToListAsync(cancellationToken);
        var months = await StaleAfter.MonthsAsync(context, unchanged, partnershipId, today, cancellationToken);
        var nameOf = await OrganisationNames.KnownAsync(context, unchanged, cancellationToken);
        var changes = RecommendationPolicy.MayChange(viewer, recommendation, review);
        List<Guid> records = [recommendation.Id, .. actions.Select(a => a.Id)];
        var reminded = records.Concat(recommendation.Addressees.Select(a => a.Id)).ToList();
        return new RecommendationView(
            recommendation, review, parent, parts,
            await FindingsAsync(recommendation, review, viewer, cancellationToken),
            actions,
            await RatingsAsync(recommendation.Id, cancellationToken),
            await ReminderLines.OfAsync(context, review, recommendation, actions, reminded, nameOf, cancellationToken),
            LeftOrganisations.WhyNobodyIsReminded(await LeftOrganisations.OnAsync(context, partnershipId, today, cancellationToken), Owing(recommendation, actions), nameOf),
            await HistoryAsync(recommendation, viewer, cancellationToken),
            RecommendationStanding.Of(recommendation),
            ResponseRollUp.Of(recommendation, nameOf),
            RecommendationLateness.Of(recommendation, actions, notices, today, nameOf),
            RecommendationMovement.StalenessOn(recommendation, actions, today, UkClock.DateOf, months),
            changes ? SixQuestionTest.Of(recommendation, recommendation.Findings.Count) : null,
            nameOf,
            [.. recommendation.Addressees.Where(a => RecommendationPolicy.MayRespond(viewer, recommendation, a, review)).Select(a => a.Id)],
            changes,
            RecommendationPolicy.MayClose(viewer, recommendation, review),
            RecommendationPolicy.MayMarkExempt(viewer, recommendation, review),
            recommendation.Status is RecommendationStatus.Draft or RecommendationStatus.Issued
                && (ActionPolicy.MayCreate(viewer, review, null) || recommendation.Addressees.Any(a => ActionPolicy.MayCreate(viewer, review, a.OrganisationId))));
    }

    private static IEnumerable<Guid?> Owing(Recommendation recommendation, IEnumerable<RecommendationAction> actions) =>
    [
        .. recommendation.Addressees.Where(a => recommendation.Status == RecommendationStatus.Issued && a.OwesResponse).Select(a => (Guid?)a.OrganisationId),
        .. actions.Where(a => !a.IsDone).Select(a => a.OrganisationId),
    ];

    private async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(Recommendation recommendation, Viewer viewer, CancellationToken cancellationToken)
    {
        var entries = await history.OfAsync(viewer, recommendation.PartnershipId, recommendation.Id, readsExempt: RecommendationPolicy.IsAnsweredBy(viewer, recommendation, recommendation.PartnershipId), cancellationToken: cancellationToken);
        // How a draft was worded before it was issued is for those who see drafts.
        return RecommendationPolicy.SeesDrafts(viewer, recommendation.PartnershipId) ? entries : [.. entries.Where(e => UkClock.DateOf(e.At) >= recommendation.IssuedOn)];
    }

    private async Task<IReadOnlyList<Finding>> FindingsAsync(Recommendation recommendation, Review review, Viewer viewer, CancellationToken cancellationToken)
    {
        var ids = recommendation.Findings.Select(f => f.FindingId).ToList();
        return ids.Count > 0 && FindingPolicy.MaySee(viewer, review)
            ? await context.Set<Finding>().AsNoTracking().Where(f => ids.Contains(f.Id)).OrderBy(f => f.Order).ToListAsync(cancellationToken)
            : [];
    }

    private async Task<IReadOnlyList<RatingAtSitting>> RatingsAsync(Guid recordId, CancellationToken cancellationToken)
    {
        var sittings = await context.Set<FollowUp>().AsNoTracking().Where(f => f.HeldOn != null && f.Ratings.Any(r => r.RecordId == recordId)).OrderByDescending(f => f.HeldOn).ToListAsync(cancellationToken);
        return [.. sittings.Select(f => new RatingAtSitting(f, f.Ratings.First(r => r.RecordId == recordId)))];
    }
}
