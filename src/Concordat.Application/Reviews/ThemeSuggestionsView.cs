using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>What the evidence suggests to one viewer: what is new, what has become a theme, and what was dismissed.</summary>
/// <param name="New">What nothing was made of yet.</param>
/// <param name="Taken">What became a theme.</param>
/// <param name="Dismissed">What was dismissed.</param>
/// <param name="SeesTone">Whether the viewer sits on the panel, and so sees how points are spoken.</param>
/// <param name="PointCount">How many points it was found in.</param>
public sealed record ThemeSuggestionsView(IReadOnlyList<ThemeSuggestion> New, IReadOnlyList<ThemeSuggestion> Taken, IReadOnlyList<DismissedSuggestion> Dismissed, bool SeesTone, int PointCount)
{
    /// <summary>Every suggestion there is, whatever has become of it.</summary>
    public IReadOnlyList<ThemeSuggestion> All { get; init; } = [];
}
