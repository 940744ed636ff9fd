using Concordat.Domain.Reviews;

namespace Concordat.Web.Api;

/// <summary>A review.</summary>
public sealed record ApiReview(string Reference, string Title, string? Purpose, string Kind, string Status, Guid? ConvenedByOrganisationId, string? ConvenedByOffice, DateOnly? StartsOn, DateOnly? ReportBy, DateOnly? PublishedOn, DateOnly? ClosedOn, int Version)
{
    internal static ApiReview Of(Review review) => new(
        review.Reference, review.Title, review.Purpose, review.Kind.ToString(), review.Status.ToString(), review.ConvenedByOrganisationId, review.ConvenedByOffice,
        review.StartsOn, review.ReportBy, review.PublishedOn, review.ClosedOn, review.Version);
}
