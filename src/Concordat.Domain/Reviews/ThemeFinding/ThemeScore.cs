namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>What a candidate is worth as a theme, and what goes into that.</summary>
internal sealed record ThemeScore(ThemeCandidate Candidate, double Weight, int Witnesses, int Sessions, bool Thin, int FirstLine, double New)
{
    private const double ThinCounts = 0.5;
    private const double OldCounts = 0.75;

    /// <summary>How much a point tells of something to look into: what is asked for or is a concern more than what goes well.</summary>
    public static double Telling(Tone? tone) => tone switch
    {
        Tone.Ask or Tone.Concern => 1,
        Tone.Opportunity or null => 0.75,
        Tone.Strength => 0.5,
    };

    /// <summary>How surely a point belongs, from 0.3 where words only support one another to 1 where several tell by themselves; 1½ where the note begins with it as its subject.</summary>
    public static double Strength(IReadOnlyList<ThemeMatch> matches, int subjectLength)
    {
        if (matches.Any(m => m.Weight >= 1 && m.To < subjectLength)) return 1.5;
        var tell = matches.Count(m => m.Weight >= 1);
        return tell == 0 ? 0.3 : Math.Min(1, 0.6 + (0.2 * (tell - 1)) + (0.1 * (matches.Count - tell)));
    }

    /// <summary>Best first; of equal ones the one that is spoken of first, then the one with fewer points, so that the order is always the same.</summary>
    public static Comparer<ThemeScore> BestFirst { get; } = Comparer<ThemeScore>.Create((one, other) =>
        other.Value.CompareTo(one.Value) is not 0 and var byValue ? byValue
        : one.FirstLine.CompareTo(other.FirstLine) is not 0 and var byLine ? byLine
        : one.Candidate.Points.Count.CompareTo(other.Candidate.Points.Count) is not 0 and var byCount ? byCount
        : FirstWord(one).CompareTo(FirstWord(other)));

    /// <summary>How widely it is spoken of, before its words and its newness are weighed.</summary>
    public double Spread => (1.4 * Math.Log(1 + Weight)) + Math.Log(1 + Witnesses) + (0.5 * Math.Log(1 + Sessions));

    /// <summary>The share that is left where other themes carry its points already.</summary>
    public double NewShare => OldCounts + ((1 - OldCounts) * New);

    /// <summary>The score, to three places.</summary>
    public double Value => Math.Round(Spread * Candidate.Particular * (Thin ? ThinCounts : 1) * NewShare, 3, MidpointRounding.AwayFromZero);

    private static int FirstWord(ThemeScore score) => score.Candidate.Points.First().Value[0].From;
}
