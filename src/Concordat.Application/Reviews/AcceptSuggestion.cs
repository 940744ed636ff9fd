namespace Concordat.Application.Reviews;

/// <summary>Takes a suggestion: its chosen points become a theme of this name, or go under a theme there is.</summary>
public sealed record AcceptSuggestion(Guid ReviewId, string Key, string? Name, IReadOnlyCollection<Guid> Points, Guid? ThemeId = null);
