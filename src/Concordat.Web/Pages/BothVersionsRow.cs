namespace Concordat.Web.Pages;

/// <summary>One field in both versions.</summary>
public sealed record BothVersionsRow(string Field, string? Stored, string? Typed);
