using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class ReviewService
{
    /// <summary>The reviews that the viewer may see, filtered, in order, a page of them.</summary>
    public async Task<ReviewList> ListAsync(Guid partnershipId, Viewer viewer, ReviewFilter filter, CancellationToken cancellationToken = default)
    {
        var reviews = Filtered(context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(viewer, partnershipId)), filter);
        var total = await reviews.CountAsync(cancellationToken);
        var page = await Ordered(reviews, filter).Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).ToListAsync(cancellationToken);
        var bodies = await BodiesAsync(partnershipId, cancellationToken);
        var organisations = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return new ReviewList([.. page.Select(r => new ReviewLine(r, ConvenedBy(r, bodies, organisations)))], total);
    }

    /// <summary>How many reviews the viewer may see of each status, whatever else is filtered.</summary>
    public async Task<IReadOnlyDictionary<ReviewStatus, int>> CountByStatusAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default) =>
        await context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(viewer, partnershipId)).GroupBy(r => r.Status)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    /// <summary>The reviews whose reports were published last, the newest first.</summary>
    public async Task<IReadOnlyList<ReviewLine>> LastPublishedAsync(Guid partnershipId, Viewer viewer, int most, CancellationToken cancellationToken = default)
    {
        var found = await context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(viewer, partnershipId)).Where(r => r.PublishedOn != null)
            .OrderByDescending(r => r.PublishedOn).ThenByDescending(r => r.Number).Take(most).ToListAsync(cancellationToken);
        var bodies = await BodiesAsync(partnershipId, cancellationToken);
        var organisations = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return [.. found.Select(r => new ReviewLine(r, ConvenedBy(r, bodies, organisations)))];
    }

    /// <summary>Who convened a review, in words: the body or the office, and of which council.</summary>
    public async Task<string> ConvenedByAsync(Review review, CancellationToken cancellationToken = default)
    {
        var bodies = await BodiesAsync(review.PartnershipId, cancellationToken);
        var organisations = await context.Organisations.AsNoTracking().Where(o => o.Id == review.ConvenedByOrganisationId).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return ConvenedBy(review, bodies, organisations);
    }

    /// <summary>The bodies of a partnership that may convene a review, by name.</summary>
    public async Task<IReadOnlyList<BodyView>> BodiesAsync(Guid partnershipId, CancellationToken cancellationToken = default) =>
        await context.Bodies.AsNoTracking().Where(b => b.PartnershipId == partnershipId).OrderBy(b => b.Name).Select(b => new BodyView(b.Id, b.Name, b.OrganisationId)).ToListAsync(cancellationToken);

    private static IQueryable<Review> Filtered(IQueryable<Review> reviews, ReviewFilter filter)
    {
        if (filter.Status is { } status) reviews = reviews.Where(r => r.Status == status);
        if (filter.OpenOnly) reviews = reviews.Where(r => r.Status != ReviewStatus.Closed);
        if (filter.Kind is { } kind) reviews = reviews.Where(r => r.Kind == kind);
        if (filter.OrganisationId is { } organisation) reviews = reviews.Where(r => r.ConvenedByOrganisationId == organisation);
        if (filter.Joint) reviews = reviews.Where(r => r.ConvenedByOrganisationId == null);
        var words = filter.Words?.Trim();
        if (string.IsNullOrEmpty(words)) return reviews;
        if (words.StartsWith("REV-", StringComparison.OrdinalIgnoreCase) && int.TryParse(words.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture, out var number)) return reviews.Where(r => r.Number == number);
        // The database's own lower case, so that both sides are lowered alike.
#pragma warning disable MA0011 // There is no culture in SQL.
        return reviews.Where(r => r.Title.ToLower().Contains(words.ToLower()));
#pragma warning restore MA0011
    }

    private static IOrderedQueryable<Review> Ordered(IQueryable<Review> reviews, ReviewFilter filter) => (filter.Order, filter.Descending) switch
    {
        (ReviewOrder.Title, false) => reviews.OrderBy(r => r.Title).ThenBy(r => r.Number),
        (ReviewOrder.Title, true) => reviews.OrderByDescending(r => r.Title).ThenBy(r => r.Number),
        (ReviewOrder.ReportBy, false) => reviews.OrderBy(r => r.ReportBy == null).ThenBy(r => r.ReportBy).ThenBy(r => r.Number),
        (ReviewOrder.ReportBy, true) => reviews.OrderBy(r => r.ReportBy == null).ThenByDescending(r => r.ReportBy).ThenBy(r => r.Number),
        (ReviewOrder.Number, false) => reviews.OrderBy(r => r.Number),
        (ReviewOrder.Number, true) => reviews.OrderByDescending(r => r.Number),
    };

    private static string ConvenedBy(Review review, IReadOnlyList<BodyView> bodies, IReadOnlyDictionary<Guid, string> organisations)
    {
        var who = bodies.FirstOrDefault(b => b.Id == review.ConvenedByBodyId)?.Name ?? review.ConvenedByOffice ?? "";
        var council = review.ConvenedByOrganisationId is { } id ? organisations.GetValueOrDefault(id) : null;
        return council is null || who.Contains(council, StringComparison.OrdinalIgnoreCase) ? who : $"{who}, {council}";
    }
}
