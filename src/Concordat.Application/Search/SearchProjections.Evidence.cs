using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Search;

// What was given in confidence is left out here, in the query: there is no entry that a later mistake could show.
internal static partial class SearchProjections
{
    private static IQueryable<SearchRow> Sessions(ConcordatContext context) =>
        from session in context.Set<EvidenceSession>()
        join review in context.Reviews on session.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where !session.InConfidence
        select new SearchRow
        {
            RecordId = session.Id,
            OwnerId = session.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Title = session.Title,
            Body = session.Place,
            DatedOn = session.HeldOn,
        };

    private static IQueryable<SearchRow> KeyPoints(ConcordatContext context) =>
        from point in context.Set<KeyPoint>()
        join witness in context.Set<Witness>() on point.WitnessId equals witness.Id
        join session in context.Set<EvidenceSession>() on point.SessionId equals session.Id
        join review in context.Reviews on point.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where !point.InConfidence && !witness.InConfidence && !session.InConfidence
        select new SearchRow
        {
            RecordId = point.Id,
            OwnerId = witness.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Title = witness.Name ?? witness.Role,
            Body = point.Text,
            DatedOn = point.SaidOn,
        };

    private static IQueryable<SearchRow> PanelNotes(ConcordatContext context) =>
        from note in context.Set<PanelNote>()
        join review in context.Reviews on note.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where !note.InConfidence
        select new SearchRow
        {
            RecordId = note.Id,
            OwnerId = note.SessionId ?? note.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Title = note.Heading,
            Body = note.Text,
        };

    private static IQueryable<SearchRow> Documents(ConcordatContext context) =>
        from document in context.Set<ReviewDocument>()
        join review in context.Reviews on document.ReviewId equals review.Id
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        where !document.InConfidence && document.Classification != DocumentClassification.InConfidence
        select new SearchRow
        {
            RecordId = document.Id,
            OwnerId = document.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Title = document.Title,
            Body = document.Author,
            DatedOn = document.DatedOn,
        };
}
