namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// One term of a field: words that follow each other, or groups of alternatives that stand near one another. A word ending in * is
/// the beginning of words; one that begins with = is that form alone; any other stands for all forms of its stem.
/// </summary>
internal sealed record ThemeTerm(string Written, IReadOnlyList<IReadOnlyList<string[]>> Groups)
{
    public static ThemeTerm Parse(string written) => new(
        written.Trim(),
        [.. written.Split('+').Select(group => (IReadOnlyList<string[]>)[.. group.Split('|').Select(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))])]);
}
