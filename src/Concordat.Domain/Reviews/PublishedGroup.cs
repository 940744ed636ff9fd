namespace Concordat.Domain.Reviews;

/// <summary>
/// What one or more roles are published as, with the number of people, which is null where even all together are too few to be
/// counted. <paramref name="Roles"/> is for the review itself, and is not published.
/// </summary>
public sealed record PublishedGroup(string Label, int? Size, IReadOnlyList<string> Roles)
{
    public bool IsMerged => Roles.Count > 1;
}
