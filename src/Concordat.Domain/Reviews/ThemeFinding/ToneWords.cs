namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>Words for how a point is spoken.</summary>
public static class ToneWords
{
    /// <summary>The word people read.</summary>
    public static string For(Tone tone) => tone switch
    {
        Tone.Strength => "Strength",
        Tone.Concern => "Concern",
        Tone.Ask => "Ask",
        Tone.Opportunity => "Opportunity",
    };

    /// <summary>The word other programs read; null where no cue tells.</summary>
    public static string? Code(Tone? tone) => tone switch
    {
        Tone.Strength => "strength",
        Tone.Concern => "concern",
        Tone.Ask => "ask",
        Tone.Opportunity => "opportunity",
        null => null,
    };
}
