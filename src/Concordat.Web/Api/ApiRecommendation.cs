using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Api;

/// <summary>A recommendation with what each addressee answered, nothing averaged, and the actions that follow.</summary>
public sealed record ApiRecommendation(
    string Reference, string Review, string? PrintedNumber, string Text, string Status, string Standing, DateOnly? IssuedOn, DateOnly? ClosedOn, bool IsExempt,
    IReadOnlyList<ApiAddressee> Addressees, IReadOnlyList<ApiAction> Actions, int Version)
{
    internal static ApiRecommendation Of(RecordedRecommendation recorded, Func<Guid, string> nameOf)
    {
        var recommendation = recorded.Recommendation;
        return new ApiRecommendation(
            recommendation.Reference, recorded.ReviewReference, recommendation.PrintedNumber, recommendation.Text, recommendation.Status.ToString(), RecommendationStanding.Of(recommendation).Value,
            recommendation.IssuedOn, recommendation.Status == RecommendationStatus.Closed ? recommendation.ClosedOn : null, recommendation.IsExempt,
            [.. recommendation.Addressees.Select(a => new ApiAddressee(a.Id, nameOf(a.OrganisationId), a.BodyName, a.Standing.ToString(), [.. a.Responses.OrderBy(r => r.Sequence).Select(ApiResponse.Of)]))],
            [.. recorded.Actions.Select(a => ApiAction.Of(a, nameOf))],
            recommendation.Version);
    }
}
