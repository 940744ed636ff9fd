using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Search;

internal static partial class SearchProjections
{
    private static IQueryable<SearchRow> Themes(ConcordatContext context) =>
        from theme in context.Set<Theme>()
        join review in context.Reviews on theme.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where theme.MergedIntoId == null && !theme.InConfidence
        select new SearchRow
        {
            RecordId = theme.Id,
            OwnerId = theme.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Title = theme.Name,
        };

    private static IQueryable<SearchRow> Findings(ConcordatContext context) =>
        from finding in context.Set<Finding>()
        join review in context.Reviews on finding.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = finding.Id,
            OwnerId = finding.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Number = finding.Number,
            Body = finding.Text,
        };

    private static IQueryable<SearchRow> Submissions(ConcordatContext context) =>
        from submission in context.Set<Submission>()
        join review in context.Reviews on submission.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = submission.Id,
            OwnerId = submission.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Title = submission.FromName,
            Body = submission.Text,
            DatedOn = submission.ReceivedOn,
        };
}
