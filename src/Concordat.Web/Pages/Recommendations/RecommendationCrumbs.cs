using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>Where a page of a recommendation or an action stands. Task is null on the record's own page.</summary>
public sealed record RecommendationCrumbs(string Address, Review Review, string List, string Reference, string? Task = null)
{
    public string ReviewAddress => $"{Address}/reviews/{Review.Reference.ToLowerInvariant()}";
}
