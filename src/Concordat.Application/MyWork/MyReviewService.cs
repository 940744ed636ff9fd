using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.MyWork;

/// <summary>The open reviews of the partnerships a person is in: those they are a member of first, then those their own council convened.</summary>
public sealed class MyReviewService(ConcordatContext context, PartnershipService partnerships)
{
    /// <summary>Open reviews the viewer may see.</summary>
    public async Task<IReadOnlyList<MyReview>> OpenAsync(Viewer viewer, CancellationToken cancellationToken = default)
    {
        var lines = new List<MyReview>();
        var memberOf = (await context.Set<ReviewMember>().AsNoTracking().Where(m => m.PersonId != null && m.PersonId == viewer.PersonId).Select(m => m.ReviewId).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var partnership in await partnerships.ListAsync(viewer, cancellationToken))
        {
            var own = viewer.Roles.Where(r => r.PartnershipId == partnership.Id && r.OrganisationId != null).Select(r => r.OrganisationId).ToHashSet();
            var open = await context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(viewer, partnership.Id)).Where(r => r.Status != ReviewStatus.Closed)
                .OrderByDescending(r => r.Number)
                .Select(r => new { r.Id, r.Number, r.Title, r.Status, r.ReportBy, r.ConvenedByOrganisationId })
                .Take(200)
                .ToListAsync(cancellationToken);
            lines.AddRange(open.Select(r => new MyReview(
                string.Create(CultureInfo.InvariantCulture, $"REV-{r.Number}"), r.Title, r.Status, r.ReportBy,
                string.Create(CultureInfo.InvariantCulture, $"/partnerships/{partnership.Slug}/reviews/rev-{r.Number}"),
                partnership.Name, own.Contains(r.ConvenedByOrganisationId), memberOf.Contains(r.Id))));
        }

        return [.. lines.OrderByDescending(l => l.IsIn).ThenByDescending(l => l.IsOfOwnOrganisation).ThenBy(l => l.Partnership, StringComparer.OrdinalIgnoreCase)];
    }
}
