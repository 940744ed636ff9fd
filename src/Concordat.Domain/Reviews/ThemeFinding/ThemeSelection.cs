namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// Chooses the themes out of the candidates, the best first: many points, of many witnesses, over several sessions, in particular
/// words, and not the points that a better theme carries already. Equal ones stand by their first line.
/// </summary>
internal sealed class ThemeSelection
{
    private const int Considered = 400;
    private const double NearlySame = 0.5;
    private const double NearlySameFields = 0.7;
    private const double Inside = 0.8;
    private readonly ThemeText _text;
    private readonly int[] _witness;
    private readonly int[] _session;
    private readonly int _witnesses;

    private readonly double[] _telling;

    public ThemeSelection(ThemeText text, IReadOnlyList<Tone?> tones)
    {
        _text = text;
        _telling = [.. tones.Select(ThemeScore.Telling)];
        _witness = Numbered(text.Points.Select(p => p.Witness));
        _session = Numbered(text.Points.Select(p => p.Session));
        _witnesses = _witness.Distinct().Count();
    }

    public IReadOnlyList<ThemeScore> Choose(IEnumerable<ThemeCandidate> candidates, int most)
    {
        var waiting = Distinct(candidates.Where(IsEnough).Select(Score).Order(ThemeScore.BestFirst).Take(Considered));
        var carried = new int[_text.Points.Count];
        List<ThemeScore> chosen = [];
        while (chosen.Count < most && waiting.Count > 0)
        {
            // What is new falls as more is chosen, so each theme's score is final when it is the best.
            var best = waiting.Select(w => w with { New = Newness(w.Candidate, carried) }).Order(ThemeScore.BestFirst).First();
            chosen.Add(best);
            waiting.RemoveAll(w => w.Candidate == best.Candidate);
            foreach (var point in best.Candidate.Points.Keys) carried[point]++;
        }

        return chosen;
    }

    // The better of two that say nearly the same takes in the other; a phrase that is most of a theme is not another.
    private List<ThemeScore> Distinct(IEnumerable<ThemeScore> bestFirst)
    {
        List<ThemeScore> kept = [];
        foreach (var one in bestFirst)
        {
            var candidate = one.Candidate;
            var same = kept.FindIndex(k =>
            {
                var shared = k.Candidate.SharedWith(candidate);
                var fewer = Math.Min(k.Candidate.Points.Count, candidate.Points.Count);
                var more = Math.Max(k.Candidate.Points.Count, candidate.Points.Count);
                if (candidate.Field is not null && k.Candidate.Field is not null) return shared >= NearlySameFields * (fewer + more - shared);
                return shared >= NearlySame * (fewer + more - shared) || (candidate.Field is null && shared >= Inside * fewer && (fewer >= 0.4 * more || fewer < 3 || IsTermOf(candidate, k.Candidate)));
            });
            if (same < 0) kept.Add(one);
            else if (candidate.Field is not null || kept[same].Candidate.Field is null) kept[same].Candidate.Absorb(candidate);
        }

        return [.. kept.Select(k => Score(k.Candidate))];
    }

    // A word that is itself what put points into the field says nothing that the field does not, unless the field is very large.
    private bool IsTermOf(ThemeCandidate candidate, ThemeCandidate field) =>
        field.Field is not null
        && field.Points.Count < Math.Max(12, _text.Points.Count / 8)
        && candidate.Points.All(p => !field.Points.TryGetValue(p.Key, out var matches) || matches.Exists(m => p.Value.Exists(own => own.From <= m.To && m.From <= own.To)));

    // Two points are little to go by: enough for a field or a phrase, not for a single word.
    private bool IsEnough(ThemeCandidate candidate) =>
        candidate.Points.Count > 1 && (candidate.Field is not null || candidate.IsPhrase || (candidate.Points.Count > 2 && (_witnesses < 2 || candidate.Points.Keys.Select(p => _witness[p]).Distinct().Count() > 1)));

    private ThemeScore Score(ThemeCandidate candidate)
    {
        var points = candidate.Points;
        var weight = points.Sum(p => _telling[p.Key] * ThemeScore.Strength(p.Value, _text.SubjectLength(p.Key)));
        var witnesses = points.Keys.Select(p => _witness[p]).Distinct().Count();
        var sessions = points.Keys.Select(p => _session[p]).Distinct().Count();
        var thin = points.Count < 3 || (witnesses < 2 && _witnesses > 1);
        return new ThemeScore(candidate, weight, witnesses, sessions, thin, _text.Points[points.Keys.First()].Line, 1);
    }

    private static double Newness(ThemeCandidate candidate, int[] carried) => candidate.Points.Keys.Average(p => 1.0 / (1 + carried[p]));

    private static int[] Numbered(IEnumerable<string> names)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        return [.. names.Select(name => numbers.TryGetValue(name, out var known) ? known : numbers[name] = numbers.Count)];
    }
}
