using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A list run on in one paragraph: "that (a) the plan be approved; (b) …".</summary>
internal static partial class InlineList
{
    private const int Longest = 8000;

    /// <summary>What leads to the list, and its items with the marks as printed; null when the text holds no such list.</summary>
    public static (string Lead, List<(string Mark, string Text)> Items)? Of(string text)
    {
        if (text.Length > Longest)
            return null;
        var marks = new List<Match>();
        foreach (Match mark in Marks().Matches(text))
        {
            if (IsNext(mark.Groups["mark"].Value, marks.Count, marks.Count == 0 ? null : marks[0].Groups["mark"].Value))
                marks.Add(mark);
        }
        if (marks.Count < 2)
            return null;
        var items = new List<(string Mark, string Text)>();
        for (var i = 0; i < marks.Count; i++)
        {
            var from = marks[i].Index + marks[i].Length;
            var to = i + 1 < marks.Count ? marks[i + 1].Index : text.Length;
            items.Add((marks[i].Value.Trim(), text[from..to].Trim()));
        }
        return items.Exists(item => item.Text.Length == 0) ? null : (text[..marks[0].Index].Trim(), items);
    }

    private static bool IsNext(string mark, int at, string? first)
    {
        if (at == 0)
            return mark is "a" or "i" or "1";
        if (first == "1")
            return mark == (at + 1).ToString(CultureInfo.InvariantCulture);
        return first == "i" ? mark == Roman(at + 1) : mark.Length == 1 && mark[0] == 'a' + at;
    }

    private static string Roman(int number) => number is > 0 and <= 12 ? ((string[])["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"])[number - 1] : "";

    [GeneratedRegex(@"(?<=^|[\s:;,–—-])(\((?<mark>[a-z]|[ivx]{1,4}|\d{1,2})\)|(?<mark>[a-z]|[ivx]{1,4}|\d{1,2})\))\s+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marks();
}
