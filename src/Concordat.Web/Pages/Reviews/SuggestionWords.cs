using Concordat.Application.Reviews;
using Concordat.Domain.Reviews.ThemeFinding;
using Concordat.Domain.Shared;
using Concordat.Web.Charts;

namespace Concordat.Web.Pages.Reviews;

/// <summary>Words for a suggested theme.</summary>
public static class SuggestionWords
{
    /// <summary>Who can see what rests on evidence in confidence.</summary>
    public const string ReadersAlone = "Only the readers this review names can see this.";

    /// <summary>"7 points of 5 witnesses in 3 sessions".</summary>
    public static string Spread(ThemeSuggestion suggestion) =>
        $"{Count(suggestion.Points.Count, "point", "points")} of {Count(suggestion.Found.Witnesses, "witness", "witnesses")} in {Count(suggestion.Found.Sessions, "session", "sessions")}";

    /// <summary>"4 asks, 2 concerns; 1 point without a cue".</summary>
    public static string Tones(ThemeSuggestion suggestion)
    {
        var heard = Enum.GetValues<Tone>().Select(tone => (tone, count: suggestion.Points.Count(p => p.Tone == tone))).Where(t => t.count > 0).OrderByDescending(t => t.count).ThenBy(t => t.tone).Select(t => Count(t.count, ToneWords.For(t.tone).ToLowerInvariant(), Many(t.tone))).ToList();
        var without = suggestion.Points.Count(p => p.Tone is null);
        if (without > 0) heard.Add($"{Count(without, "point", "points")} without a cue");
        return ListWords.Join(heard);
    }

    /// <summary>The bars of a chart of points.</summary>
    public static IReadOnlyList<BarRow> Bars(IReadOnlyList<ThemeSpreadLine> lines) =>
        [.. lines.Select(l => new BarRow(l.Called, [new BarPart("Points", l.Points, Count(l.Points, "point", "points"), "chart-series-1")]))];

    private static string Many(Tone tone) => tone switch
    {
        Tone.Strength => "strengths",
        Tone.Concern => "concerns",
        Tone.Ask => "asks",
        Tone.Opportunity => "opportunities",
    };

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
