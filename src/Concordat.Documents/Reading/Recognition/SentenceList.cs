using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Parts running text into its sentences; every character but the spaces between them is kept.</summary>
internal static partial class SentenceList
{
    /// <summary>A longer block is no passage of minutes, and is left whole.</summary>
    private const int Longest = 8000;

    public static List<string> Of(string text)
    {
        if (text.Length > Longest)
            return [text];
        var sentences = new List<string>();
        var from = 0;
        foreach (Match end in Ends().Matches(text))
        {
            if (Abbreviation().IsMatch(text[Math.Max(from, end.Index - 12)..end.Index]))
                continue;
            var at = end.Index + end.Length;
            Add(text[from..at]);
            from = at;
        }
        Add(text[from..]);
        return sentences;

        void Add(string sentence)
        {
            if (!string.IsNullOrWhiteSpace(sentence))
                sentences.Add(sentence.Trim());
        }
    }

    [GeneratedRegex(@"[.?!]['’”""\)]*\s+(?=[\p{Lu}\d‘“""'(£])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"(^|[\s(])(Cllrs?|Mr|Mrs|Ms|Dr|Prof|Rev|St|No|Nos|para|paras|pp?|e\.g|i\.e|etc|approx|Ltd|Inc|vs?|cf|Hon|\p{Lu})$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Abbreviation();
}
