using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Merges roles of fewer than five people before anything said in them is published (Local Government Act 1972 Sch 12A paras 1 and 2).
/// A single small role always takes the smallest other role with it, so that its size cannot be had by taking the published ones from
/// the total. Where all together are fewer than five, they are published as "Witnesses", with no number.
/// </summary>
public static class SmallGroups
{
    public const int DefaultMinimum = 5;
    public const string TooFewLabel = "Witnesses";

    public static IReadOnlyList<PublishedGroup> Merge(IEnumerable<SmallGroup> groups, int minimum = DefaultMinimum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        var all = groups
            .GroupBy(group => group.Name.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(group => new SmallGroup(group.Key, group.Sum(one => one.Size)))
            .Where(group => group.Size > 0)
            .ToList();

        var merged = all.Where(group => group.Size < minimum).ToList();
        var apart = all.Except(merged).OrderBy(group => group.Size).ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase).ToList();
        while (merged.Count > 0 && apart.Count > 0 && (merged.Count == 1 || merged.Sum(group => group.Size) < minimum))
        {
            merged.Add(apart[0]);
            apart.RemoveAt(0);
        }

        List<PublishedGroup> published = [.. all.Where(apart.Contains).Select(group => new PublishedGroup(group.Name, group.Size, [group.Name]))];
        if (merged.Count == 0)
            return published;

        var names = all.Where(merged.Contains).Select(group => group.Name).ToList();
        var size = merged.Sum(group => group.Size);
        published.Add(size < minimum
            ? new PublishedGroup(TooFewLabel, null, names)
            : new PublishedGroup(ListWords.Join(names.Select((name, at) => at == 0 ? name : LowerFirst(name))), size, names));
        return published;
    }

    /// <summary>What is published in place of one role.</summary>
    public static string LabelFor(string role, IReadOnlyList<PublishedGroup> published) =>
        published.FirstOrDefault(group => group.Roles.Contains(role.Trim(), StringComparer.OrdinalIgnoreCase))?.Label ?? TooFewLabel;

    // "HR officers" keeps its capitals; "Directors" after another name does not.
    private static string LowerFirst(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
