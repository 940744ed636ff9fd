using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Reviews: set up, found, changed, moved along.</summary>
public sealed partial class ReviewService(ConcordatContext context)
{
    /// <summary>The review with a number, when the viewer may see it; not tracked for change.</summary>
    public async Task<Review?> FindAsync(Guid partnershipId, int number, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var review = await context.Reviews.AsNoTracking().SingleOrDefaultAsync(r => r.PartnershipId == partnershipId && r.Number == number, cancellationToken);
        return review is not null && ReviewPolicy.MaySee(viewer, review) ? review : null;
    }
}
