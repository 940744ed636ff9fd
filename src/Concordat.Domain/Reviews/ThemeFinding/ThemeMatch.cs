namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>Words of a point that put it under a theme: from and to which word, the field's term (null for the witnesses' own phrase), and how much it says.</summary>
internal readonly record struct ThemeMatch(int From, int To, string? Term, double Weight);
