namespace Concordat.Domain.Shared;

/// <summary>Names and counts in a sentence: "A, B and C", "1 day", "2 days".</summary>
public static class ListWords
{
    public static string Join(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 1
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }

    public static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
