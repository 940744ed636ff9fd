using System.Globalization;

namespace Concordat.Documents.Tables;

/// <summary>
/// Values as text that reads back the same everywhere, and the guard against formulas: a spreadsheet runs a text that
/// begins with = + - @ or a control character, so such a text gets an apostrophe in front, which reading removes.
/// </summary>
internal static class CellText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Guarded(string text) => NeedsGuard(text) ? "'" + text : text;

    public static string Unguarded(string text) => text.Length > 1 && text[0] == '\'' && NeedsGuard(text[1..]) ? text[1..] : text;

    /// <summary>A text that only looks guarded is guarded once more, so that reading gives back exactly what was written.</summary>
    private static bool NeedsGuard(string text)
    {
        var start = text.AsSpan().TrimStart('\'');
        return start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }
}
