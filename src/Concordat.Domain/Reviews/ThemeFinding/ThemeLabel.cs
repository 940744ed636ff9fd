namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// Names a theme in the witnesses' own words: of all the runs of up to five words in its points, the one whose words carry most
/// of the theme and that is said most often. And lists the words that carry it.
/// </summary>
internal sealed class ThemeLabel(ThemeText text, ThemeVocabulary vocabulary, ThemeSubject subject)
{
    private const int Longest = 5;
    private const int Enough = 200;
    private const int MostTerms = 10;
    private const double SaysItsSubject = 1.4;
    private const double TellsHow = 0.6;
    private static readonly HashSet<string> MayStandInside = new(["of", "and", "for", "to", "the", "in", "on", "with", "between", "or", "a", "at", "by", "from"], StringComparer.Ordinal);
    private readonly bool[] _little = [.. text.Words.Select(w => w.Length < 2 || vocabulary.LittleWords.Contains(w))];
    private readonly bool[] _everyday = [.. text.Stems.Select((stem, number) => vocabulary.EverydayStems.Contains(stem) || subject.Holds(number))];
    private readonly bool[] _names = [.. text.Words.Select(w => !vocabulary.VerbForms.Contains(w) && !char.IsDigit(w[0]))];

    /// <summary>The label. No two themes get the same one while there is another; <paramref name="taken"/> keeps those given out.</summary>
    public string Of(ThemeCandidate theme, HashSet<string> taken)
    {
        var weights = Weights(theme);
        Dictionary<string, Run> runs = new(StringComparer.Ordinal);
        // A theme of many hundred points is named by two hundred of them, evenly chosen.
        var step = 1 + (theme.Points.Count / Enough);
        foreach (var (point, matches) in theme.Points.Where((_, place) => place % step == 0))
        {
            foreach (var (from, to) in RunsOf(point, matches))
            {
                int[] stems = [.. Enumerable.Range(from, to - from + 1).Select(i => text.Tokens[point][i]).Where(t => !_little[t.Word]).Select(t => t.Stem)];
                var key = string.Join(' ', stems);
                if (!runs.TryGetValue(key, out var run)) runs.Add(key, run = new Run(stems, runs.Count));
                run.Say(point, text.Written(point, from, to), Plainness(point, to));
            }
        }

        // A theme that only little words carry ("at once", "who does what") is called as it was said.
        if (runs.Count == 0)
        {
            var (point, matches) = theme.Points.First();
            runs.Add("", new Run([], 0));
            runs[""].Say(point, text.Written(point, matches[0].From, matches[0].To), 0);
        }

        var own = (theme.Field ?? "").Split(' ').Select(w => text.StemNumber(WordStem.Of(w.ToLowerInvariant()))).OfType<int>().ToHashSet();
        var byWorth = runs.Values.OrderByDescending(r => Worth(r, weights) * (r.Stems.Any(own.Contains) ? SaysItsSubject : 1) * (r.IsPlain ? 1 : TellsHow)).ThenBy(r => r.Order).Select(r => Sentence(r.Written)).ToList();
        var label = byWorth.Find(l => !taken.Contains(l)) ?? byWorth[0];
        taken.Add(label);
        return label;
    }

    /// <summary>The words and phrases that put the points there, the most frequent first.</summary>
    public IReadOnlyList<string> TermsOf(ThemeCandidate theme)
    {
        Dictionary<string, (int Count, string Written, int Order)> terms = new(StringComparer.Ordinal);
        foreach (var (point, matches) in theme.Points)
        {
            foreach (var match in matches)
            {
                var key = string.Join(' ', Enumerable.Range(match.From, match.To - match.From + 1).Select(i => text.Tokens[point][i].Stem));
                var (count, written, order) = terms.TryGetValue(key, out var known) ? known : (0, InRunningText(text.Written(point, match.From, match.To)), terms.Count);
                terms[key] = (count + 1, written, order);
            }
        }

        return [.. terms.Values.OrderByDescending(t => t.Count).ThenBy(t => t.Order).Take(MostTerms).Select(t => t.Written)];
    }

    // How much of the theme each stem carries: the share of its points that it put there, half where it only supports.
    private Dictionary<int, double> Weights(ThemeCandidate theme)
    {
        Dictionary<int, double> weights = [];
        foreach (var (point, matches) in theme.Points)
        {
            var stems = matches.SelectMany(m => Enumerable.Range(m.From, m.To - m.From + 1).Select(i => (Token: text.Tokens[point][i], m.Weight))).Where(t => !_little[t.Token.Word]).GroupBy(t => t.Token.Stem);
            foreach (var stem in stems) weights[stem.Key] = weights.GetValueOrDefault(stem.Key) + (stem.Max(t => t.Weight) / theme.Points.Count);
        }

        return weights;
    }

    private IEnumerable<(int From, int To)> RunsOf(int point, List<ThemeMatch> matches)
    {
        var tokens = text.Tokens[point];
        var matched = matches.SelectMany(m => Enumerable.Range(m.From, m.To - m.From + 1)).ToHashSet();
        for (var from = 0; from < tokens.Length; from++)
        {
            if (_little[tokens[from].Word]) continue;
            var holds = false;
            for (var to = from; to < tokens.Length && to < from + Longest && _names[tokens[to].Word] && tokens[to].Clause == tokens[from].Clause; to++)
            {
                if (_little[tokens[to].Word])
                {
                    if (!MayStandInside.Contains(text.Words[tokens[to].Word])) break;
                    continue;
                }

                holds |= matched.Contains(to);
                if (holds) yield return (from, to);
            }
        }
    }

    private double Worth(Run run, Dictionary<int, double> weights)
    {
        if (run.Stems.Length == 0) return 0;
        var stems = run.Stems.Distinct().ToList();
        var carrying = stems.Where(weights.ContainsKey).Select(stem => weights[stem]).OrderDescending().ToList();
        var beside = stems.Count - carrying.Count;
        var everyday = stems.Count(s => !weights.ContainsKey(s) && _everyday[s]);
        // Words beside those that carry the theme belong to its name only if they are said with them again.
        var spoken = run.In.Count > 1 ? 1 + (0.15 * Math.Min(1, beside)) : 1 - (0.15 * beside) - (0.1 * everyday);
        var length = stems.Count switch { > 3 => 0.7, 1 when _everyday[stems[0]] => 0.6, _ => carrying.Count > 1 ? 1.3 : 1 };
        return Math.Round((carrying[0] + (0.6 * carrying.Skip(1).Sum())) * length * Math.Max(0.1, spoken) * (1 + (0.5 * Math.Log(run.In.Count))), 6);
    }

    private static string Sentence(string written)
    {
        var words = written.Split(['\t', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.TrimStart('\'', '‘', '"', '“', '(').TrimEnd('"', '”', ')'));
        var joined = string.Join(' ', words);
        return char.ToUpperInvariant(joined[0]) + joined[1..];
    }

    // A capital only where the sentence began; an abbreviation or a name keeps its own.
    private static string InRunningText(string written) =>
        written.Length > 1 && char.IsUpper(written[0]) && written.Skip(1).All(c => !char.IsUpper(c)) ? char.ToLowerInvariant(written[0]) + written[1..] : written;

    // Of the forms of a word a name is plainest, then what is being done, then how.
    private int Plainness(int point, int last)
    {
        var word = text.Words[text.Tokens[point][last].Word];
        return word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 1 : 0;
    }

    private sealed record Run(int[] Stems, int Order)
    {
        private int _plainness = int.MaxValue;

        public string Written { get; private set; } = "";

        public HashSet<int> In { get; } = [];

        /// <summary>Whether it ends with the name of a thing rather than with how something is or is done.</summary>
        public bool IsPlain => _plainness < 2;

        public void Say(int point, string written, int plainness)
        {
            In.Add(point);
            if (plainness >= _plainness) return;
            (_plainness, Written) = (plainness, written);
        }
    }
}
