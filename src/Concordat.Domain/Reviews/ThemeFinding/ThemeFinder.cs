using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// Suggests themes from what witnesses said, and from that alone. Two things make a theme: a field of words that councils use for one
/// subject (a list kept beside this file), or a word or phrase that the witnesses themselves keep coming back to. Those that say nearly
/// the same are one; the rest are ordered by how many points, witnesses and sessions carry them, how particular their words are, and
/// how much of them better themes do not carry already. The same points give the same themes, always.
/// </summary>
public static class ThemeFinder
{
    /// <summary>How many themes are suggested unless told.</summary>
    public const int UsuallyMost = 25;

    /// <summary>The themes, best first. Of 3 points and 2 witnesses where the evidence has such; never of a single point. What the review is about, by its title, carries no theme alone.</summary>
    public static IReadOnlyList<SuggestedTheme> Find(IReadOnlyList<ThemeEvidence> points, int most = UsuallyMost, string subject = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var vocabulary = ThemeVocabulary.OfLocalGovernment;
        var text = new ThemeText(points);
        var about = new ThemeSubject(text, subject, vocabulary);
        IEnumerable<ThemeCandidate> candidates = [.. new FieldSearch(text, vocabulary, about).Candidates(vocabulary.Fields), .. new PhraseSearch(text, vocabulary, about).Candidates()];
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        var labels = new ThemeLabel(text, vocabulary, about);
        var reading = new ToneReading(text, vocabulary);
        List<Tone?> tones = [.. Enumerable.Range(0, points.Count).Select(reading.Of)];
        return [.. new ThemeSelection(text, tones).Choose(candidates, most).Select(score => Suggested(score, text, taken, labels, tones))];
    }

    /// <summary>How each point is spoken, in the order given.</summary>
    public static IReadOnlyList<Tone?> Tones(IReadOnlyList<ThemeEvidence> points)
    {
        var reading = new ToneReading(new ThemeText(points), ThemeVocabulary.OfLocalGovernment);
        return [.. Enumerable.Range(0, points.Count).Select(reading.Of)];
    }

    private static SuggestedTheme Suggested(ThemeScore score, ThemeText text, HashSet<string> taken, ThemeLabel labels, List<Tone?> tones)
    {
        var theme = score.Candidate;
        List<SuggestedPoint> carried = [.. theme.Points.Select(p => new SuggestedPoint(p.Key, text.Points[p.Key], tones[p.Key], Why(theme, p.Key, p.Value, text)))];
        return new SuggestedTheme(Key(theme, text), labels.Of(theme, taken), labels.TermsOf(theme), carried, score.Witnesses, score.Sessions, score.Value, WorkingOf(score));
    }

    private static string Key(ThemeCandidate theme, ThemeText text)
    {
        var (point, matches) = theme.Points.First();
        var words = theme.Field ?? string.Join(' ', Enumerable.Range(matches[0].From, matches[0].To - matches[0].From + 1).Select(at => text.Stems[text.Tokens[point][at].Stem]));
        var key = string.Concat(words.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        return $"{(theme.Field is null ? "words" : "field")}-{string.Join('-', key.Split('-', StringSplitOptions.RemoveEmptyEntries))}";
    }

    private static Working Why(ThemeCandidate theme, int point, List<ThemeMatch> matches, ThemeText text)
    {
        var words = matches.OrderBy(m => m.From).Select(m => new WorkingInput(text.Written(point, m.From, m.To), m.Weight >= 1 ? "enough by itself" : "supports", null, m.Term is null ? "the witnesses’ own words" : $"the field of words “{theme.Field}”", null)).ToList();
        var said = ListWords.Join(words.Select(w => $"“{w.Name}”").Distinct());
        return new Working(
            "Why this point is here",
            theme.Field is null ? null : $"the field of words “{theme.Field}”",
            theme.Field is null ? $"It says {said}, which other points say too." : $"It says {said}, of the field of words “{theme.Field}”.",
            null,
            null,
            words);
    }

    private static Working WorkingOf(ThemeScore score) => new(
        "How far a theme stands out",
        score.Candidate.Field is { } field ? $"the field of words “{field}”" : "words the witnesses keep coming back to",
        "The natural logarithms of one more than its points (each by how much its words say, and less where it only praises), its witnesses and, halved, its sessions are added, and multiplied by how particular its words are, how far it is carried by enough people, and how much of it better themes do not carry already.",
        Number(score.Value),
        null,
        [
            new("Points, each by how much its words say and how it is spoken", Number(score.Weight), "points", null, null),
            new("Witnesses", Number(score.Witnesses), "witnesses", null, null),
            new("Sessions", Number(score.Sessions), "sessions", null, null),
            new("How particular its words are", Number(score.Candidate.Particular), null, null, null),
            new("Carried by three points and two witnesses", score.Thin ? "no, so halved" : "yes", null, null, null),
            new("Not carried by better themes", Number(score.NewShare), null, null, null),
        ]);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
