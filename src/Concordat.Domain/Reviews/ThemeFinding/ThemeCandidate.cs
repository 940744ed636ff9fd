namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>What may become a theme: a field, or a word or phrase of the witnesses, with the points that hold it and why.</summary>
internal sealed class ThemeCandidate(string? field, double particular, bool isPhrase = false)
{
    /// <summary>The field of words it is; null for the witnesses' own words.</summary>
    public string? Field { get; } = field;

    /// <summary>How much its words say of a subject, from 0 to 1.</summary>
    public double Particular { get; } = particular;

    /// <summary>Whether it is two words or more.</summary>
    public bool IsPhrase { get; } = isPhrase;

    /// <summary>The matches of each point, by the point's number.</summary>
    public SortedList<int, List<ThemeMatch>> Points { get; } = [];

    public void Add(int point, ThemeMatch match)
    {
        if (!Points.TryGetValue(point, out var matches)) Points.Add(point, matches = new(1));
        if (!matches.Exists(m => m.From == match.From && m.To == match.To)) matches.Add(match);
    }

    /// <summary>How many of its points another has too.</summary>
    public int SharedWith(ThemeCandidate other)
    {
        var (mine, theirs) = (Points.Keys, other.Points.Keys);
        var (shared, at) = (0, 0);
        foreach (var point in mine)
        {
            while (at < theirs.Count && theirs[at] < point) at++;
            if (at == theirs.Count) break;
            if (theirs[at] == point) shared++;
        }

        return shared;
    }

    /// <summary>Takes over the points of one that says nearly the same.</summary>
    public void Absorb(ThemeCandidate other)
    {
        foreach (var (point, matches) in other.Points)
        {
            foreach (var match in matches) Add(point, match);
        }
    }
}
