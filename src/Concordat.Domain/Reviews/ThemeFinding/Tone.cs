namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>How a point is spoken. A reading by rule, for the panel's eyes only: it is never part of a public page, a report or an export.</summary>
public enum Tone
{
    Strength,
    Concern,
    Ask,
    Opportunity,
}
