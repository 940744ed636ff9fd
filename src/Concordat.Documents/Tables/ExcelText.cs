using System.Globalization;
using System.Text;

namespace Concordat.Documents.Tables;

/// <summary>Text as a workbook can hold it.</summary>
internal static class ExcelText
{
    /// <summary>The longest text Excel opens in one cell.</summary>
    public const int LongestCell = 32_767;

    private const string CutNote = "… [cut: Excel holds no longer text; the CSV file has it whole]";

    /// <summary>
    /// Characters that XML cannot hold are written as Excel writes them (_x0000_), and words that only look so are
    /// told apart; a text longer than a cell holds ends in a note that says so.
    /// </summary>
    public static string Encoded(string text)
    {
        if (text.Length > LongestCell)
            text = text[..(LongestCell - CutNote.Length)] + CutNote;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (LooksEncoded(text, i))
                result.Append("_x005F_");
            else if (IsUnfit(text, i))
                result.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            else if (char.IsHighSurrogate(character))
                result.Append(character).Append(text[++i]);
            else
                result.Append(character);
        }
        return result.ToString();
    }

    /// <summary>A sheet's name has at most 31 characters and none of : \ / ? * [ ].</summary>
    public static string SheetName(string name)
    {
        var fit = string.Concat(name.Where(c => !char.IsControl(c) && !@":\/?*[]".Contains(c, StringComparison.Ordinal))).Trim('\'', ' ');
        return fit.Length == 0 ? "Sheet1" : fit.Length > 31 ? fit[..31].TrimEnd('\'', ' ') : fit;
    }

    private static bool LooksEncoded(string text, int index)
    {
        if (text[index] != '_' || index + 6 >= text.Length || text[index + 1] != 'x' || text[index + 6] != '_')
            return false;
        for (var i = index + 2; i < index + 6; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
                return false;
        }
        return true;
    }

    private static bool IsUnfit(string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character))
            return index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]);
        return char.IsLowSurrogate(character) || (character < ' ' && character is not ('\t' or '\n')) || character is '\uFFFE' or '\uFFFF';
    }
}
