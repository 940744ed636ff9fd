using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Search;

internal static partial class SearchProjections
{
    private static IQueryable<SearchRow> MinorityReports(ConcordatContext context) =>
        from minority in context.Set<MinorityReport>()
        join review in context.Reviews on minority.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = minority.Id,
            OwnerId = minority.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Body = minority.Text,
            DatedOn = minority.SubmittedOn,
        };

    private static IQueryable<SearchRow> Terms(ConcordatContext context) =>
        from terms in context.Set<TermsOfReferenceVersion>()
        join review in context.Reviews on terms.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = terms.Id,
            OwnerId = terms.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Number = terms.Number,
            Body = terms.Text,
            DatedOn = terms.AgreedOn,
        };

    // The public part alone: what is exempt is in no index.
    private static IQueryable<SearchRow> PublishedReports(ConcordatContext context) =>
        from version in context.Set<ReportVersion>()
        join review in context.Reviews on version.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = version.Id,
            OwnerId = version.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Number = version.Number,
            Title = review.Title,
            Body = version.PublicJson,
        };
}
