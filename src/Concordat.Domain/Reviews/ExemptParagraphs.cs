namespace Concordat.Domain.Reviews;

/// <summary>What information may be exempt: the seven paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972, as it stands for England.</summary>
public static class ExemptParagraphs
{
    private static readonly string[] Words =
    [
        "Information relating to any individual",
        "Information which is likely to reveal the identity of an individual",
        "Information relating to the financial or business affairs of any particular person (including the authority holding that information)",
        "Information relating to consultations or negotiations in connection with a labour relations matter",
        "Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings",
        "Information which reveals that the authority proposes to give a notice imposing requirements, or to make an order or direction, under an enactment",
        "Information relating to action taken or to be taken in connection with the prevention, investigation or prosecution of crime",
    ];

    /// <summary>The paragraphs there are.</summary>
    public static IReadOnlyList<int> All { get; } = [1, 2, 3, 4, 5, 6, 7];

    /// <summary>The words of a paragraph; null where there is none of that number.</summary>
    public static string? For(int paragraph) => paragraph is >= 1 and <= 7 ? Words[paragraph - 1] : null;

    /// <summary>The mark an exempt row carries in a file: "Exempt under paragraph 3: not for publication".</summary>
    public static string MarkOf(int? paragraph) => paragraph is null
        ? "Exempt: not for publication"
        : FormattableString.Invariant($"Exempt under paragraph {paragraph}: not for publication");
}
