using System.Globalization;
using System.Text;

namespace Concordat.Application.Search;

/// <summary>
/// What somebody typed, as words, "phrases" and beginnings*. Only letters and digits reach either database's query language,
/// so there is nothing that can be typed that is an error.
/// </summary>
public sealed class SearchQuery
{
    private const int MostTerms = 16;
    private readonly List<Term> _terms;

    private SearchQuery(List<Term> terms) => _terms = terms;

    /// <summary>Every word, without accents and in small letters.</summary>
    public IReadOnlyList<string> AllWords => [.. _terms.SelectMany(t => t.Words)];

    /// <summary>True when nothing was typed that could be looked for.</summary>
    public bool IsEmpty => _terms.Count == 0;

    /// <summary>Reads what was typed: O’Brien, REC-12 and 2022/23 are phrases, because both databases split them there.</summary>
    public static SearchQuery Parse(string? typed)
    {
        var terms = new List<Term>();
        var text = Fold(typed ?? "");
        var at = 0;
        while (at < text.Length && terms.Count < MostTerms)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isPhrase = text[at] is '"' or '“' or '”';
            var end = at + 1;
            while (end < text.Length && (isPhrase ? text[end] is not ('"' or '“' or '”') : !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '“' or '”'))) end++;
            var words = Words(text[at..end]);
            if (words.Count > 0) terms.Add(new Term(words, !isPhrase && text[end - 1] == '*'));
            at = isPhrase ? Math.Min(end + 1, text.Length) : end;
        }

        return new SearchQuery(terms);
    }

    /// <summary>For SQLite's FTS5: every word in quotes, all of them wanted.</summary>
    public string ForSqlite() => string.Join(" AND ", _terms.Select(t => $"\"{string.Join(' ', t.Words)}\"{(t.IsBeginning ? " *" : "")}"));

    /// <summary>For PostgreSQL's to_tsquery.</summary>
    public string ForPostgres() => string.Join(" & ", _terms.Select(t => $"({string.Join(" <-> ", t.Words.Select((word, i) => $"'{word}'{(t.IsBeginning && i == t.Words.Count - 1 ? ":*" : "")}"))})"));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>A text without accents.</summary>
    internal static string Fold(string typed)
    {
        var text = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes().Take(500))
        {
            // A half of a pair has become the replacement character; anything beyond the basic plane is no letter of English or Welsh.
            if (rune.IsBmp && rune != Rune.ReplacementChar) text.Append((char)rune.Value);
        }

        var plain = new StringBuilder();
        foreach (var c in text.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private sealed record Term(List<string> Words, bool IsBeginning);
}
