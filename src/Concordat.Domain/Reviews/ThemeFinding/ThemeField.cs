namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>A field of words councils use for one subject: terms that put a point into it by themselves, and terms that support. Background is often spoken of and seldom a theme of its own. Where little is said of several fields of one family, they are one theme.</summary>
internal sealed record ThemeField(string Name, bool IsBackground, string? Family, IReadOnlyList<ThemeTerm> Terms, IReadOnlyList<ThemeTerm> Supporting);
