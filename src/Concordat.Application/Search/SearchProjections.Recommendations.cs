using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Search;

internal static partial class SearchProjections
{
    private static IQueryable<SearchRow> Recommendations(ConcordatContext context) =>
        from recommendation in context.Set<Recommendation>()
        join review in context.Reviews on recommendation.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where recommendation.Status != RecommendationStatus.Draft
        select new SearchRow
        {
            RecordId = recommendation.Id,
            OwnerId = recommendation.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            IsExempt = recommendation.IsExempt,
            Number = recommendation.Number,
            Title = recommendation.PrintedNumber,
            Body = recommendation.Text,
            More = recommendation.ClosingNote,
            DatedOn = recommendation.IssuedOn,
        };

    private static IQueryable<SearchRow> Responses(ConcordatContext context) =>
        from response in context.Set<Response>()
        join addressee in context.Set<Addressee>() on response.AddresseeId equals addressee.Id
        join recommendation in context.Set<Recommendation>() on addressee.RecommendationId equals recommendation.Id
        join organisation in context.Set<Organisation>() on addressee.OrganisationId equals organisation.Id
        join review in context.Reviews on recommendation.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where recommendation.Status != RecommendationStatus.Draft
        select new SearchRow
        {
            RecordId = response.Id,
            OwnerId = recommendation.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            IsExempt = recommendation.IsExempt,
            Number = recommendation.Number,
            Title = organisation.ShortName,
            Body = response.Words,
            More = (response.Condition ?? "") + " " + (response.NotAcceptedPart ?? "") + " " + (response.Reason ?? ""),
            DatedOn = response.MeetingOn,
        };

    private static IQueryable<SearchRow> Actions(ConcordatContext context) =>
        from action in context.Set<RecommendationAction>()
        join review in context.Reviews on action.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        join recommendation in context.Set<Recommendation>() on action.RecommendationId equals recommendation.Id into of
        from recommendation in of.DefaultIfEmpty()
        where recommendation == null || recommendation.Status != RecommendationStatus.Draft
        select new SearchRow
        {
            RecordId = action.Id,
            OwnerId = recommendation == null ? action.Id : recommendation.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            IsExempt = recommendation != null && recommendation.IsExempt,
            Number = action.Number,
            Title = action.Title,
            Body = action.Commentary,
            More = action.Steps,
            DatedOn = action.DueOn,
        };

    private static IQueryable<SearchRow> ProgressNotes(ConcordatContext context) =>
        from note in context.Set<ProgressNote>()
        join action in context.Set<RecommendationAction>() on note.ActionId equals action.Id
        join review in context.Reviews on action.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        join recommendation in context.Set<Recommendation>() on action.RecommendationId equals recommendation.Id into of
        from recommendation in of.DefaultIfEmpty()
        where recommendation == null || recommendation.Status != RecommendationStatus.Draft
        select new SearchRow
        {
            RecordId = note.Id,
            OwnerId = recommendation == null ? action.Id : recommendation.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            IsExempt = recommendation != null && recommendation.IsExempt,
            Number = action.Number,
            Title = action.Title,
            Body = note.Text,
        };
}
