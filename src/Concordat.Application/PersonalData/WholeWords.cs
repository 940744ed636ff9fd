namespace Concordat.Application.PersonalData;

/// <summary>Whether a text holds a name as whole words: "Ann Lee" is in "Ann Lee, Finance" and neither in "Joann Lee" nor in "Ann Lee-Smith".</summary>
internal static class WholeWords
{
    public static bool Holds(string text, string name)
    {
        var (within, sought) = (Plain(text), Plain(name).Trim());
        if (sought.Length == 0) return false;
        for (var at = within.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = within.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var after = at + sought.Length;
            if (!IsOfWord(within, at - 1, -1) && !IsOfWord(within, after, 1)) return true;
        }

        return false;
    }

    // A hyphen or apostrophe belongs to the word where a letter follows it.
    private static bool IsOfWord(string text, int at, int onward) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\'' && at + onward >= 0 && at + onward < text.Length && char.IsLetterOrDigit(text[at + onward])));

    private static string Plain(string text) => text.Normalize().Replace('’', '\'').Replace('‑', '-').Replace('\u00A0', ' ');
}
