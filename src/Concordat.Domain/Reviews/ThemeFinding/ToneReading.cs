namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// How a point is spoken, by its cues: words of a strength, a concern, an ask or an opportunity. A cue of strength or concern that is
/// denied within three words counts for the other side, an ask that is denied counts for nothing, and what follows "but" counts
/// double. The most counts; of equal ones an ask before a concern, a concern before an opportunity, an opportunity before a strength;
/// none without a cue. A way of speaking that only looks like a cue ("as they must") is passed over whole.
/// </summary>
internal sealed class ToneReading
{
    private const int Denies = 3;
    private static readonly HashSet<string> Turns = new(["but", "however", "though", "although"], StringComparer.Ordinal);
    private static readonly (Tone Tone, string Section)[] Sections = [(Tone.Ask, "ask"), (Tone.Concern, "concern"), (Tone.Opportunity, "opportunity"), (Tone.Strength, "strength")];
    private readonly ThemeText _text;
    private readonly ILookup<string, (string[] Words, Tone? Tone, int Counts)> _byFirst;
    private readonly List<(string Beginning, Tone Tone, int Counts)> _beginnings = [];
    private readonly IReadOnlySet<string> _negations;

    public ToneReading(ThemeText text, ThemeVocabulary vocabulary)
    {
        _text = text;
        _negations = vocabulary.ToneCues["negation"].ToHashSet(StringComparer.Ordinal);
        List<(string[] Words, Tone? Tone, int Counts)> cues = [.. vocabulary.ToneCues["none"].Select(cue => (cue.Split(' '), (Tone?)null, 0))];
        foreach (var (tone, section) in Sections)
        {
            foreach (var cue in vocabulary.ToneCues[section])
            {
                var counts = cue.EndsWith('!') ? 2 : 1;
                var written = cue.TrimEnd('!');
                if (written.EndsWith('*')) _beginnings.Add((written[..^1], tone, counts));
                else cues.Add((written.Split(' '), tone, counts));
            }
        }

        _byFirst = cues.ToLookup(c => c.Words[0], StringComparer.Ordinal);
    }

    public Tone? Of(int point)
    {
        var tokens = _text.Tokens[point];
        Span<double> totals = stackalloc double[4];
        var turned = -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            var word = _text.Words[tokens[at].Word];
            if (Turns.Contains(word) && at > 0) turned = at;
            var (tone, counts, length) = CueAt(tokens, at, word);
            if (tone is { } cue && Heard(cue, tokens, at) is { } as_) totals[(int)as_] += counts * (turned >= 0 ? 2 : 1);
            at += Math.Max(0, length - 1);
        }

        Tone? best = null;
        foreach (var (tone, _) in Sections)
        {
            if (totals[(int)tone] > (best is { } b ? totals[(int)b] : 0)) best = tone;
        }

        return best;
    }

    // The longest cue that begins here.
    private (Tone? Tone, int Counts, int Length) CueAt(ThemeToken[] tokens, int at, string word)
    {
        (Tone? Tone, int Counts, int Length) best = (null, 0, 0);
        foreach (var (words, tone, counts) in _byFirst[word])
        {
            if (words.Length <= best.Length || at + words.Length > tokens.Length) continue;
            var here = true;
            for (var i = 1; i < words.Length && here; i++) here = _text.Words[tokens[at + i].Word] == words[i];
            if (here) best = (tone, counts, words.Length);
        }

        if (best.Length > 0) return best;
        foreach (var (beginning, tone, counts) in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return (tone, counts, 1);
        }

        return best;
    }

    private Tone? Heard(Tone tone, ThemeToken[] tokens, int at)
    {
        var denied = false;
        for (var before = at - 1; before >= 0 && before >= at - Denies && tokens[before].Clause == tokens[at].Clause; before--)
        {
            var word = _text.Words[tokens[before].Word];
            if (word == "only") break;
            if (_negations.Contains(word)) denied = true;
        }

        return !denied ? tone : tone switch
        {
            Tone.Strength => Tone.Concern,
            Tone.Concern => Tone.Strength,
            Tone.Ask => null,
            Tone.Opportunity => Tone.Concern,
        };
    }
}
