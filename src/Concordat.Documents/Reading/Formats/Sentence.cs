namespace Concordat.Documents.Reading.Formats;

/// <summary>Whether a piece of text is a whole sentence or stops in the middle of one.</summary>
internal static class Sentence
{
    /// <summary>Words a sentence hardly ever ends with.</summary>
    private static readonly HashSet<string> OpenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "with", "by", "at", "from", "as", "that", "which", "who", "whose",
        "their", "its", "our", "his", "her", "this", "these", "those", "is", "are", "was", "were", "be", "been", "has", "have", "had",
        "will", "would", "should", "could", "can", "may", "must", "between", "into", "about", "than", "but", "because", "such", "including", "across",
    };

    public static bool Ends(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("'\"’”)").TrimEnd();
        return end.Length > 0 && end[^1] is '.' or ';' or ':' or '?' or '!';
    }

    /// <summary>Stops at a word, a bracket or a hyphen that must be followed by more.</summary>
    public static bool IsOpen(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.Length == 0)
            return false;
        if (end[^1] is '(' or '-' or '–' or '/' or '&')
            return true;
        if (!char.IsLetter(end[^1]))
            return false;
        var word = end[(end.LastIndexOfAny(' ', '\t', '(') + 1)..];
        return word.Length <= 10 && OpenWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
