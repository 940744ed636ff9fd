using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The number of a footnote printed beside a sum or a word: no part of what is said.</summary>
internal static partial class FootnoteMark
{
    /// <summary>A cell that holds nothing but a small number, among cells of words, is a mark or the number of a page.</summary>
    public static bool IsAlone(string cell) => cell.Length is > 0 and <= 3 && (cell.All(char.IsAsciiDigit) || cell.All(IsRaised)) || cell is "*" or "**" or "†";

    /// <summary>The text without marks behind a sum and at its end, and the marks.</summary>
    public static (string Text, string Marks) Part(string text)
    {
        if (text.Length > 20_000)
            return (text, "");
        var marks = new List<string>();
        var kept = Marks().Replace(text, match =>
        {
            marks.Add(match.Groups["mark"].Value);
            return "";
        });
        return (kept.Trim(), string.Join(' ', marks));
    }

    private static bool IsRaised(char character) => "¹²³⁴⁵⁶⁷⁸⁹⁰".Contains(character, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\S)\s?(?<mark>[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\[\d{1,2}\]|\^\{?[\d*]{1,2}\}?)(?=\s|[.,;)]|$)|(?<=£[\d,.]*\d(\s?(k|m|bn|million|billion|thousand))?)\s(?<mark>\d{1,2})(?=$|\s*\n)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Marks();
}
