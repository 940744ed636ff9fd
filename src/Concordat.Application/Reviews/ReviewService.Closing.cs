using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class ReviewService
{
    /// <summary>Why a review cannot be closed now: every recommendation that has not come to its end stands in the way.</summary>
    public async Task<IReadOnlyList<Reason>> ReasonsItCannotBeClosedAsync(Review review, CancellationToken cancellationToken = default)
    {
        var open = await context.Set<Recommendation>().AsNoTracking().Where(r => r.ReviewId == review.Id && (r.Status == RecommendationStatus.Draft || r.Status == RecommendationStatus.Issued))
            .OrderBy(r => r.Number).Select(r => r.Number).ToListAsync(cancellationToken);
        return review.ReasonsItCannotBeClosed([.. open.Select(number => $"REC-{number}")]);
    }
}
