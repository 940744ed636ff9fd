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

    /// <summary>A unit said in the plural, as it follows a number: "addressee" after 1, "addressees" after any other.</summary>
    public static string Unit(string value, string plural) => value != "1" ? plural : plural switch
    {
        "people" => "person",
        _ when plural.Length > 2 && plural.EndsWith('s') && plural.All(char.IsLetter) => plural[..^1],
        _ => plural,
    };

    public static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
