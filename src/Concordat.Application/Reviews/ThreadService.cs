using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Follows a review from what was heard to what was done, and back. It asks the same policies as the pages of each record: what
/// the viewer may not see is neither shown nor counted.
/// </summary>
public sealed class ThreadService(ConcordatContext context, FindingService findings)
{
    /// <summary>The thread as the viewer may see it.</summary>
    public async Task<ThreadView> OfAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!ReviewPolicy.MaySee(viewer, review)) return new ThreadView([], [], []);
        var recommendations = await VisibleRecords.Recommendations(context, review.PartnershipId, viewer).Where(r => r.ReviewId == review.Id).OrderBy(r => r.Order).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        var actions = await VisibleRecords.Actions(context, review.PartnershipId, viewer).Where(a => a.ReviewId == review.Id).OrderBy(a => a.Number).ToListAsync(cancellationToken);
        var nameOf = await OrganisationNames.LoadAsync(context, cancellationToken);
        return new ThreadView(
            await findings.ViewsAsync(review, viewer, cancellationToken),
            [.. recommendations.Select(r => new ThreadRecommendation(
                r,
                RecommendationStanding.Of(r).Value,
                [.. r.Addressees.Select(a => $"{a.NameIn(nameOf)}: {ResponseStandingWords.For(a.Standing).ToLowerInvariant()}")],
                [.. actions.Where(a => a.RecommendationId == r.Id)]))],
            [.. actions.Where(a => a.RecommendationId is null)]);
    }
}
