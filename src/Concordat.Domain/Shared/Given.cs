using System.Diagnostics.CodeAnalysis;

namespace Concordat.Domain.Shared;

/// <summary>Whether a text field was really filled in: blank and invisible characters alone do not count.</summary>
public static class Given
{
    public static bool IsGiven([NotNullWhen(true)] string? text) => text is not null && text.Any(IsSeen);

    /// <summary>The text without space around it, or null where nothing was given.</summary>
    public static string? Trimmed(string? text) => IsGiven(text) ? text.Trim() : null;

    private static bool IsSeen(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format;
}
