namespace Concordat.Web.Navigation;

/// <summary>A part of a partnership's life with the pages that stand under it, such as "Review": Reviews, Recommendations.</summary>
public sealed record NavigationSlot(string Name, IReadOnlyList<NavigationLink> Links);
