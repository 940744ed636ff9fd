namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="RecommendationStatus"/>.</summary>
public static class RecommendationStatusWords
{
    public static string For(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Draft => "Draft",
        RecommendationStatus.Issued => "Issued",
        RecommendationStatus.Closed => "Closed",
        RecommendationStatus.Withdrawn => "Withdrawn",
    };
}
