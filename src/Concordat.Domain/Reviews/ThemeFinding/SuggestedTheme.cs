using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>A theme that the evidence suggests. Nothing is a theme until the panel says so.</summary>
/// <param name="Key">What stays the same as long as the subject does: the name of its field of words, or the stems of the witnesses' own phrase.</param>
/// <param name="Label">A phrase of the witnesses' own, said in one of its points.</param>
/// <param name="Terms">The words that carry it, the most frequent first.</param>
/// <param name="Points">The points that carry it, in their order; a point may carry several themes.</param>
/// <param name="Witnesses">How many witnesses said it.</param>
/// <param name="Sessions">In how many sessions.</param>
/// <param name="Score">How far it stands out, to three places.</param>
/// <param name="Working">How the score came about.</param>
public sealed record SuggestedTheme(string Key, string Label, IReadOnlyList<string> Terms, IReadOnlyList<SuggestedPoint> Points, int Witnesses, int Sessions, double Score, Working Working);
