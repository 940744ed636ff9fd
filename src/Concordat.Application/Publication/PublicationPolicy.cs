using System.Linq.Expressions;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>
/// What the public may read, which is nothing unless a rule here says so. A review kept to its council or not published never
/// appears; an exempt recommendation never does; a draft never does.
/// </summary>
public static class PublicationPolicy
{
    /// <summary>Reviews of a partnership that the public may know of, as a filter for queries.</summary>
    public static Expression<Func<Review, bool>> PublicReviews(Guid partnershipId) => review =>
        review.PartnershipId == partnershipId && !review.KeptToConvener
        && (review.PublicationRule == PublicationRule.AsItGoes || (review.PublicationRule == PublicationRule.WithReport && review.PublishedOn != null));

    /// <summary>Whether the public may know that the review takes place.</summary>
    public static bool ShowsReview(Review review) => !review.KeptToConvener && review.PublicationRule switch
    {
        PublicationRule.NotPublished => false,
        PublicationRule.WithReport => review.PublishedOn is not null,
        PublicationRule.AsItGoes => true,
    };

    /// <summary>Whether the public may read its report, findings, recommendations and what became of them.</summary>
    public static bool ShowsReport(Review review) => ShowsReview(review) && review.PublishedOn is not null;

    /// <summary>Whether the public may read a recommendation: issued with a published report, and not exempt.</summary>
    public static bool Shows(Recommendation recommendation, Review review) =>
        ShowsReport(review) && recommendation.ReviewId == review.Id && !recommendation.IsExempt && recommendation.IssuedOn is not null;
}
