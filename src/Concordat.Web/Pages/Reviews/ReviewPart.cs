namespace Concordat.Web.Pages.Reviews;

/// <summary>A part of a review with a page of its own, and how much there is of it where that is known.</summary>
public sealed record ReviewPart(string Name, string Href, int? Count = null);
