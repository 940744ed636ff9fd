namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>A word of a point: which word and which stem it is, the clause it stands in, and where its letters are.</summary>
internal readonly record struct ThemeToken(int Word, int Stem, int Clause, int Start, int End);
