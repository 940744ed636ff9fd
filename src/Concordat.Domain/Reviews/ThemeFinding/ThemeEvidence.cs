namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>One thing a witness said, as themes are looked for in it.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Line">Its line in the paper, or its place among the points of a review; of equal themes the one with the first line stands first.</param>
/// <param name="Witness">What the witness is called: a name, a role, or in confidence a pseudonym.</param>
/// <param name="Session">The session, as it is called; two points of one session say the same.</param>
public sealed record ThemeEvidence(string Text, int Line, string Witness, string Session);
