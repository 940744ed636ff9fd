namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>The points cut into words and clauses, with every word and stem numbered in the order of its first use.</summary>
internal sealed class ThemeText
{
    private const int LongestSubject = 6;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<int> _stemOfWord = [];

    public ThemeText(IReadOnlyList<ThemeEvidence> points)
    {
        Points = points;
        Tokens = [.. points.Select(p => Cut(p.Text))];
        Where = [.. Words.Select(_ => new List<(int Point, int At)>())];
        for (var point = 0; point < Tokens.Count; point++)
        {
            for (var at = 0; at < Tokens[point].Length; at++) Where[Tokens[point][at].Word].Add((point, at));
        }
    }

    public IReadOnlyList<ThemeEvidence> Points { get; }

    public IReadOnlyList<ThemeToken[]> Tokens { get; }

    /// <summary>The distinct words in small letters.</summary>
    public List<string> Words { get; } = [];

    /// <summary>The distinct stems.</summary>
    public List<string> Stems { get; } = [];

    /// <summary>Where each word stands, by point and place, in that order.</summary>
    public IReadOnlyList<List<(int Point, int At)>> Where { get; }

    public int StemOfWord(int word) => _stemOfWord[word];

    public int? StemNumber(string stem) => _stems.TryGetValue(stem, out var number) ? number : null;

    /// <summary>The letters from one word to another, as they were written.</summary>
    public string Written(int point, int from, int to) => Points[point].Text[Tokens[point][from].Start..Tokens[point][to].End];

    /// <summary>How many words stand before a dash or a colon at the beginning: the subject as whoever took the note named it. Nothing where there is none.</summary>
    public int SubjectLength(int point)
    {
        var tokens = Tokens[point];
        var length = tokens.TakeWhile(t => t.Clause == 0).Count();
        if (length == 0 || length > LongestSubject || length == tokens.Length) return 0;
        return Points[point].Text.AsSpan(tokens[length - 1].End, tokens[length].Start - tokens[length - 1].End).IndexOfAny(['–', '—', ':', '-']) >= 0 ? length : 0;
    }

    private ThemeToken[] Cut(string text)
    {
        List<ThemeToken> tokens = [];
        var clause = 0;
        var mixed = text.Any(char.IsLower);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (Breaks(text, i)) clause++;
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (IsInside(text, i) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            tokens.Add(Number(WordFor(text[start..i], mixed), clause, start, i));
        }

        return [.. tokens];
    }

    // An apostrophe belongs to its word, and so do the point and the comma of a number and the & of R&B.
    private static bool IsInside(string text, int at) => text[at] switch
    {
        '\'' or '’' or '&' => true,
        '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1 < text.Length ? at + 1 : at]),
        _ => false,
    };

    // A hyphen or a slash inside a word joins, one that stands alone divides.
    private static bool Breaks(string text, int at) => text[at] switch
    {
        ' ' or '\t' or '\'' or '’' or '‘' or '£' or '%' or '&' => false,
        '/' => false,
        '-' => (at == 0 || char.IsWhiteSpace(text[at - 1])) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])),
        _ => true,
    };

    // Two abbreviations that in small letters would be another word.
    private static string WordFor(string written, bool mixed) => written switch
    {
        "IT" when mixed => "ict",
        "SEND" when mixed => "sen",
        _ => written,
    };

    private ThemeToken Number(string written, int clause, int start, int end)
    {
        var word = written.ToLowerInvariant().Replace('’', '\'');
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        if (!_words.TryGetValue(word, out var number))
        {
            number = Words.Count;
            _words.Add(word, number);
            Words.Add(word);
            var stem = WordStem.Of(word);
            if (!_stems.TryGetValue(stem, out var stemNumber))
            {
                stemNumber = Stems.Count;
                _stems.Add(stem, stemNumber);
                Stems.Add(stem);
            }

            _stemOfWord.Add(stemNumber);
        }

        return new ThemeToken(number, _stemOfWord[number], clause, start, end);
    }
}
