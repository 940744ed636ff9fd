using System.Globalization;

namespace Concordat.Domain.Shared;

/// <summary>
/// How long a text may be, in characters without the space around it. A refusal says the limit and how long the text is. What was
/// said in evidence has no limit: a record loses nothing.
/// </summary>
public static class TextLimit
{
    /// <summary>The name of a person, body, post or document reference.</summary>
    public const int Name = 200;

    /// <summary>A title or heading.</summary>
    public const int Title = 300;

    /// <summary>What is to be done, in a line or two; more belongs in its commentary.</summary>
    public const int Line = 1_000;

    /// <summary>A reason or a note.</summary>
    public const int Note = 10_000;

    /// <summary>A recommendation, finding, response or report of progress. Below the 32,767 characters that a cell of Excel holds, so that none is cut in a file.</summary>
    public const int Words = 20_000;

    /// <summary>A whole paper typed into one field.</summary>
    public const int Paper = 200_000;

    /// <summary>The reason a text is too long, at the field it stands in; none while it is not. <paramref name="what"/> begins the sentence: "The title".</summary>
    public static IEnumerable<Reason> Reasons(string what, string? text, int most, string? at)
    {
        var length = text?.Trim().Length ?? 0;
        if (length > most) yield return new Reason($"{what} must be {Count(most)} characters or fewer, and this is {Count(length)} long. Shorten it.", at);
    }

    private static string Count(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
