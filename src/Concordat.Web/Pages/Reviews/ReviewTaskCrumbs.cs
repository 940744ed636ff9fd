using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages.Reviews;

/// <summary>Where a page of a review's list stands. Task is null on the list's own page.</summary>
public sealed record ReviewTaskCrumbs(string Address, Review Review, string List, string ListPath, string? Task = null)
{
    public string ReviewAddress => $"{Address}/reviews/{Review.Reference.ToLowerInvariant()}";
}
