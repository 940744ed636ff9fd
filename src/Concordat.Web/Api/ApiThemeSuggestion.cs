using Concordat.Application.Reviews;

namespace Concordat.Web.Api;

/// <summary>A theme that the evidence the caller may see suggests. <paramref name="Theme"/> is the theme that was taken from it.</summary>
public sealed record ApiThemeSuggestion(string Key, string Label, IReadOnlyList<string> Terms, IReadOnlyList<ApiSuggestedPoint> Points, int Witnesses, int Sessions, double Score, bool InConfidence, bool Dismissed, Guid? Theme)
{
    internal static ApiThemeSuggestion Of(ThemeSuggestion suggestion) => new(
        suggestion.Found.Key, suggestion.Found.Label, suggestion.Found.Terms, [.. suggestion.Points.Select(ApiSuggestedPoint.Of)],
        suggestion.Found.Witnesses, suggestion.Found.Sessions, suggestion.Found.Score, suggestion.InConfidence, suggestion.Dismissed is not null, suggestion.Theme?.Id);
}
