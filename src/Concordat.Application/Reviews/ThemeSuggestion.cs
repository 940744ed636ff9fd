using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.ThemeFinding;

namespace Concordat.Application.Reviews;

/// <summary>A suggested theme before one viewer: the points of it that they may see, and how it is spread over them.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Points">Its points, with why each is there.</param>
/// <param name="InConfidence">Whether a point given in confidence is under it. Then all of it is in confidence.</param>
/// <param name="Theme">The theme that was taken from it; null where none was.</param>
/// <param name="Dismissed">That it was dismissed; null where it was not.</param>
/// <param name="Spread">How it is spread.</param>
public sealed record ThemeSuggestion(SuggestedTheme Found, IReadOnlyList<ThemeSuggestionPoint> Points, bool InConfidence, Theme? Theme, DismissedSuggestion? Dismissed, ThemeSpread Spread)
{
    /// <summary>The points that are not under the theme that was taken from it.</summary>
    public IReadOnlyList<ThemeSuggestionPoint> NotTaken => Theme is null ? Points : [.. Points.Where(p => !Theme.Points.Any(t => t.KeyPointId == p.Evidence.Point.Id))];
}
