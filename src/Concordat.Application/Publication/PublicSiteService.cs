using System.Linq.Expressions;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>The partnerships and reviews that the public may know of.</summary>
public sealed class PublicSiteService(ConcordatContext context, PartnershipService partnerships, TimeProvider clock)
{
    /// <summary>The partnerships that have begun, by name. One that is only being planned is nobody's business yet.</summary>
    public async Task<IReadOnlyList<PartnershipView>> PartnershipsAsync(CancellationToken cancellationToken = default)
    {
        var slugs = await context.Partnerships.AsNoTracking().Where(HasBegun(clock.Today())).OrderBy(p => p.Name).Select(p => p.Slug).ToListAsync(cancellationToken);
        var found = new List<PartnershipView>();
        foreach (var slug in slugs) found.Add((await partnerships.FindForPublicAsync(slug, cancellationToken))!);
        return found;
    }

    /// <summary>A partnership with an address, when the public may know of it.</summary>
    public async Task<PartnershipView?> FindAsync(string slug, CancellationToken cancellationToken = default) =>
        await context.Partnerships.AsNoTracking().Where(HasBegun(clock.Today())).AnyAsync(p => p.Slug == slug, cancellationToken) ? await partnerships.FindForPublicAsync(slug, cancellationToken) : null;

    /// <summary>The reviews of a partnership that the public may know of, the newest first.</summary>
    public async Task<IReadOnlyList<Review>> ReviewsAsync(Guid partnershipId, CancellationToken cancellationToken = default) =>
        await context.Reviews.AsNoTracking().Where(PublicationPolicy.PublicReviews(partnershipId)).OrderByDescending(review => review.Number).ToListAsync(cancellationToken);

    /// <summary>A review with a number, when the public may know of it.</summary>
    public Task<Review?> ReviewAsync(Guid partnershipId, int number, CancellationToken cancellationToken = default) =>
        context.Reviews.AsNoTracking().Where(PublicationPolicy.PublicReviews(partnershipId)).SingleOrDefaultAsync(review => review.Number == number, cancellationToken);

    /// <summary>The terms of reference last agreed of a review that the public may know of; null when none were agreed.</summary>
    public async Task<string?> TermsAsync(Review review, CancellationToken cancellationToken = default) => PublicationPolicy.ShowsReview(review)
        ? await context.Set<TermsOfReferenceVersion>().AsNoTracking().Where(terms => terms.ReviewId == review.Id && terms.AgreedOn != null).OrderByDescending(terms => terms.Number).Select(terms => terms.Text).FirstOrDefaultAsync(cancellationToken)
        : null;

    /// <summary>Every published version that the public may read, with its review; for feeds.</summary>
    public async Task<IReadOnlyList<PublicVersion>> VersionsAsync(Guid partnershipId, CancellationToken cancellationToken = default)
    {
        var reviews = (await ReviewsAsync(partnershipId, cancellationToken)).Where(PublicationPolicy.ShowsReport).ToDictionary(review => review.Id);
        var ids = reviews.Keys.ToList();
        var versions = await context.Set<ReportVersion>().AsNoTracking().Where(version => ids.Contains(version.ReviewId)).Select(version => new { version.Id, version.ReviewId, version.Number, version.PublishedAt, version.ChangeNote }).ToListAsync(cancellationToken);
        return [.. versions.Select(version => new PublicVersion(version.Id, reviews[version.ReviewId].Reference, reviews[version.ReviewId].Title, version.Number, version.PublishedAt, version.ChangeNote))];
    }

    private static Expression<Func<Partnership, bool>> HasBegun(DateOnly today) => partnership => partnership.StartedOn != null && partnership.StartedOn <= today;
}
