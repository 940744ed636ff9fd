using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>A point under a suggested theme.</summary>
/// <param name="Number">Its place among the points given, from 0.</param>
/// <param name="Evidence">The point.</param>
/// <param name="Tone">How it is spoken; null where no cue tells. For the panel's eyes only.</param>
/// <param name="Why">Which of its words put it there.</param>
public sealed record SuggestedPoint(int Number, ThemeEvidence Evidence, Tone? Tone, Working Why);
