using System.Globalization;
using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>A number as a list counts: 1, a, A, i or I, in the words of the web and of OpenDocument.</summary>
internal static class CountedLabel
{
    public static string Of(int value, string format) => format switch
    {
        "a" => Letter(value).ToLowerInvariant(),
        "A" => Letter(value),
        "i" => Roman(value).ToLowerInvariant(),
        "I" => Roman(value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int value) =>
        value < 1 ? "" : new string((char)('A' + ((value - 1) % 26)), Math.Min(((value - 1) / 26) + 1, 4));

    private static string Roman(int value)
    {
        var result = new StringBuilder();
        foreach (var (amount, digits) in ((int, string)[])[(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; value >= amount && result.Length < 20; value -= amount)
                result.Append(digits);
        }
        return result.ToString();
    }
}
