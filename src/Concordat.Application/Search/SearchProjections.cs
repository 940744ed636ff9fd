using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Search;

/// <summary>What is found, and by whom: one projection for each type of record. A record without one is not found.</summary>
internal static partial class SearchProjections
{
    public static IReadOnlyList<SearchProjection> All { get; } =
    [
        new(SearchKind.Review, typeof(Review), null, RecordKind.Review, Reviews,
            row => string.Create(CultureInfo.InvariantCulture, $"REV-{row.ReviewNumber}: {row.Title}"), SearchProjection.ReviewAddress),
    ];

    private static IQueryable<SearchRow> Reviews(ConcordatContext context) =>
        from review in context.Reviews
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = review.Id,
            OwnerId = review.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Number = review.Number,
            Title = review.Title,
            Body = review.Purpose,
            More = review.FeedsInto,
            DatedOn = review.StartsOn,
        };
}
