namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>Finds the fields of words in the points: which terms stand where.</summary>
internal sealed class FieldSearch
{
    private const int Near = 8;
    private const double BackgroundCounts = 0.8;
    private const double Supports = 0.5;
    private const int LittleSaid = 9;
    private readonly ThemeText _text;
    private readonly ThemeSubject _subject;
    private readonly bool[] _little;
    private readonly Dictionary<string, int[]> _wordsOf = new(StringComparer.Ordinal);
    private readonly List<string> _sorted;
    private readonly Dictionary<string, int> _numberOf;
    private readonly ILookup<int, int> _wordsOfStem;

    public FieldSearch(ThemeText text, ThemeVocabulary vocabulary, ThemeSubject subject)
    {
        (_text, _subject) = (text, subject);
        _little = [.. text.Words.Select(vocabulary.LittleWords.Contains)];
        _sorted = [.. text.Words.Order(StringComparer.Ordinal)];
        _numberOf = text.Words.Select((word, number) => (word, number)).ToDictionary(w => w.word, w => w.number, StringComparer.Ordinal);
        _wordsOfStem = Enumerable.Range(0, text.Words.Count).ToLookup(text.StemOfWord);
    }

    public IEnumerable<ThemeCandidate> Candidates(IEnumerable<ThemeField> fields)
    {
        var found = fields.Select(field => (field.Family, Candidate: Candidate(field))).Where(f => f.Candidate.Points.Count > 0).ToList();
        return [.. found.Where(f => f.Family is null).Select(f => f.Candidate), .. found.Where(f => f.Family is not null).GroupBy(f => f.Family!, StringComparer.Ordinal).SelectMany(family => Joined(family.Key, [.. family.Select(f => f.Candidate)]))];
    }

    // What little is said of money is one theme, whether it is of savings or of charges; where much is said, they are several.
    private List<ThemeCandidate> Joined(string family, List<ThemeCandidate> fields)
    {
        var most = Math.Max(LittleSaid, _text.Points.Count / 25);
        while (fields.Count > 1)
        {
            var fewest = fields.OrderBy(f => f.Points.Count).Take(2).ToList();
            if (fewest[0].Points.Count + fewest[1].Points.Count - fewest[0].SharedWith(fewest[1]) > most) break;
            // Two parts of a family never share a name.
            var joined = new ThemeCandidate(fields.Count == 2 ? family : fewest[1].Field, 1);
            foreach (var field in fewest) joined.Absorb(field);
            fields.RemoveAll(fewest.Contains);
            fields.Add(joined);
        }

        return fields;
    }

    private ThemeCandidate Candidate(ThemeField field)
    {
        var all = new ThemeCandidate(field.Name, 1);
        foreach (var term in field.Terms) Find(term, 1, all);
        foreach (var term in field.Supporting) Find(term, Supports, all);
        var kept = new ThemeCandidate(field.Name, field.IsBackground ? BackgroundCounts : 1);
        foreach (var (point, matches) in all.Points)
        {
            // The same word counts once, however many terms it meets.
            var strong = matches.Where(m => m.Weight >= 1).ToList();
            strong.RemoveAll(m => strong.Exists(other => other != m && other.From <= m.From && m.To <= other.To));
            var supporting = matches.Where(m => m.Weight < 1 && !strong.Exists(s => Meets(s, m))).DistinctBy(m => _text.Tokens[point][m.From].Stem).ToList();
            if (strong.Count == 0) supporting = [.. supporting.Where(m => supporting.Exists(other => other != m && Math.Abs(other.From - m.From) <= Near))];
            if (strong.Count == 0 && supporting.Count < 2) continue;
            foreach (var match in strong.Concat(supporting)) kept.Add(point, match);
        }

        return kept;
    }

    private bool IsOfSubject(int point, int from, int to) => from == to && _subject.Holds(_text.Tokens[point][from].Stem);

    private static bool Meets(ThemeMatch one, ThemeMatch other) => one.From <= other.To && other.From <= one.To;

    private void Find(ThemeTerm term, double weight, ThemeCandidate into)
    {
        foreach (var first in term.Groups[0])
        {
            foreach (var (point, from, to) in Phrases(first))
            {
                if (term.Groups.Count == 1)
                {
                    into.Add(point, new ThemeMatch(from, to, term.Written, IsOfSubject(point, from, to) ? Supports : weight));
                }
                else if (BesideAt(term, point, from, to) is { } beside)
                {
                    into.Add(point, new ThemeMatch(from, to, term.Written, weight));
                    foreach (var other in beside) into.Add(point, new ThemeMatch(other.From, other.To, term.Written, weight));
                }
            }
        }
    }

    // One of each further group must stand near the first.
    private List<(int From, int To)>? BesideAt(ThemeTerm term, int point, int from, int to)
    {
        List<(int From, int To)> found = [];
        var tokens = _text.Tokens[point];
        foreach (var group in term.Groups.Skip(1))
        {
            (int From, int To)? best = null;
            foreach (var words in group)
            {
                for (var at = Math.Max(0, from - Near); at <= Math.Min(tokens.Length - 1, to + Near) && best is null; at++)
                {
                    if (at >= from && at <= to) continue;
                    if (EndOf(words, point, at) is { } end && (end < from || at > to)) best = (at, end);
                }
            }

            if (best is null) return null;
            found.Add(best.Value);
        }

        return found;
    }

    private IEnumerable<(int Point, int From, int To)> Phrases(string[] words)
    {
        foreach (var word in Numbers(words[0]))
        {
            foreach (var (point, at) in _text.Where[word])
            {
                if (EndOf(words, point, at) is { } end) yield return (point, at, end);
            }
        }
    }

    // Where a phrase that begins here ends: its words follow each other in one clause, at most two little words between.
    private int? EndOf(string[] words, int point, int at)
    {
        var tokens = _text.Tokens[point];
        if (!IsOne(tokens[at].Word, words[0])) return null;
        var place = at;
        foreach (var word in words.Skip(1))
        {
            var next = place + 1;
            while (next < tokens.Length && next <= place + 2 && !IsOne(tokens[next].Word, word) && _little[tokens[next].Word]) next++;
            if (next >= tokens.Length || !IsOne(tokens[next].Word, word) || tokens[next].Clause != tokens[at].Clause) return null;
            place = next;
        }

        return place;
    }

    private bool IsOne(int word, string part) => Array.BinarySearch(Numbers(part), word) >= 0;

    // The numbers of the words that a part of a term stands for, in order.
    private int[] Numbers(string part)
    {
        if (_wordsOf.TryGetValue(part, out var known)) return known;
        int[] numbers;
        if (part.EndsWith('*'))
        {
            var beginning = part[..^1];
            var from = _sorted.BinarySearch(beginning, StringComparer.Ordinal);
            numbers = [.. _sorted.Skip(from < 0 ? ~from : from).TakeWhile(w => w.StartsWith(beginning, StringComparison.Ordinal)).Select(w => _numberOf[w]).Order()];
        }
        else if (part.StartsWith('='))
        {
            numbers = _numberOf.TryGetValue(part[1..], out var number) ? [number] : [];
        }
        else
        {
            numbers = _text.StemNumber(WordStem.Of(part)) is { } stem ? [.. _wordsOfStem[stem].Order()] : [];
        }

        _wordsOf.Add(part, numbers);
        return numbers;
    }
}
