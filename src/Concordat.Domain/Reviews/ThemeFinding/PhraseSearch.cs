namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>Finds what the witnesses themselves keep coming back to: words, and words that follow each other, that no list foresaw.</summary>
internal sealed class PhraseSearch
{
    private const int Longest = 3;
    private const double NameCounts = 0.6;
    private readonly ThemeText _text;
    private readonly bool[] _little;
    private readonly bool[] _everyday;

    public PhraseSearch(ThemeText text, ThemeVocabulary vocabulary, ThemeSubject subject)
    {
        _text = text;
        _little = [.. text.Words.Select(w => w.Length < 2 || char.IsDigit(w[0]) || vocabulary.LittleWords.Contains(w) || vocabulary.VerbForms.Contains(w))];
        _everyday = [.. text.Stems.Select((stem, number) => vocabulary.EverydayStems.Contains(stem) || subject.Holds(number))];
    }

    /// <summary>Words and phrases of two points or more, but for what nearly every point is about: that is the review's subject, not a theme.</summary>
    public IEnumerable<ThemeCandidate> Candidates()
    {
        var least = Math.Max(2, _text.Points.Count / 500);
        var most = Math.Max(6, _text.Points.Count / 4);
        var counted = Counted();
        Dictionary<Stems, ThemeCandidate> found = [];
        List<ThemeCandidate> inOrder = [];
        List<Phrase> phrases = [];
        for (var point = 0; point < _text.Tokens.Count; point++)
        {
            PhrasesOf(point, phrases);
            foreach (var phrase in phrases)
            {
                if (counted[phrase.Stems].Points is var points && (points < least || points > most)) continue;
                if (!found.TryGetValue(phrase.Stems, out var candidate))
                {
                    found.Add(phrase.Stems, candidate = new ThemeCandidate(null, Particular(point, phrase), phrase.Words > 1));
                    inOrder.Add(candidate);
                }

                candidate.Add(point, new ThemeMatch(phrase.From, phrase.To, null, 1));
            }
        }

        return inOrder;
    }

    // In how many points each phrase stands.
    private Dictionary<Stems, (int Points, int Last)> Counted()
    {
        Dictionary<Stems, (int Points, int Last)> counted = [];
        List<Phrase> phrases = [];
        for (var point = 0; point < _text.Tokens.Count; point++)
        {
            PhrasesOf(point, phrases);
            foreach (var phrase in phrases)
            {
                var (points, last) = counted.GetValueOrDefault(phrase.Stems, (0, -1));
                if (last != point) counted[phrase.Stems] = (points + 1, point);
            }
        }

        return counted;
    }

    private void PhrasesOf(int point, List<Phrase> phrases)
    {
        phrases.Clear();
        var tokens = _text.Tokens[point];
        for (var from = 0; from < tokens.Length; from++)
        {
            if (_little[tokens[from].Word]) continue;
            var stems = new Stems(-1, -1, -1);
            var (words, own) = (0, 0);
            for (int at = from, gap = 0; at < tokens.Length && words < Longest && gap <= 2 && tokens[at].Clause == tokens[from].Clause; at++)
            {
                if (_little[tokens[at].Word])
                {
                    gap++;
                    continue;
                }

                gap = 0;
                var stem = tokens[at].Stem;
                stems = words switch { 0 => stems with { First = stem }, 1 => stems with { Second = stem }, _ => stems with { Third = stem } };
                words++;
                if (!_everyday[stem]) own++;
                // A single everyday word is no theme; two of them together may be.
                if (own > 0 || words == 2) phrases.Add(new Phrase(stems, from, at, words, own));
            }
        }
    }

    private double Particular(int point, Phrase phrase) => (IsName(point, phrase.From, phrase.To) ? NameCounts : 1) * (phrase.Words, phrase.Own) switch
    {
        (1, _) => 0.7,
        (_, 0) => 0.45,
        (_, 1) => 0.65,
        _ => 0.85,
    };

    // The name of a place or a person is not what a point is about; an abbreviation, of a company or a scheme, may be.
    private bool IsName(int point, int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (_little[_text.Tokens[point][at].Word]) continue;
            var written = _text.Written(point, at, at);
            if (!char.IsUpper(written[0]) || written.Skip(1).Any(char.IsUpper) || StartsClause(point, at)) return false;
        }

        return true;
    }

    private bool StartsClause(int point, int at) => at == 0 || _text.Tokens[point][at - 1].Clause != _text.Tokens[point][at].Clause;

    private readonly record struct Stems(int First, int Second, int Third);

    private readonly record struct Phrase(Stems Stems, int From, int To, int Words, int Own);
}
