using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The number a recommendation is printed with in its own text: "Recommendation 7:", "Rec. 3a –", "R4.2".</summary>
internal sealed partial record RecommendationNumber(string Number, string Printed, bool Marked)
{
    private const int FarthestLookedAt = 70;

    public static RecommendationNumber? Of(string text)
    {
        var match = Numbered().Match(text.Length > FarthestLookedAt ? text[..FarthestLookedAt] : text);
        return match.Success
            ? new RecommendationNumber(match.Groups["number"].Value, match.Value, match.Groups["mark"].Success)
            : null;
    }

    /// <summary>Whether what follows the number is the recommendation, and not a sentence about it ("Recommendation 1 was accepted").</summary>
    public bool Opens(string text) => text[Printed.Length..].Trim() is { Length: > 0 } said && (Marked || char.IsUpper(said[0]));

    [GeneratedRegex(@"^(\*\*)?((key |further |additional |final |overarching |strategic |priority |primary |headline )*(recommendation|rec\b\.?)(\s+|(?=\d))(no\.?\s*|number\s*|#\s*)?(?<number>[A-Z]{0,3}\d{1,3}(\.\d{1,3}){0,2}[a-z]?|[A-Z]|[ivx]{1,5}|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(-\w+)?)|(?<number>R\d{1,3}(\.\d{1,3}){0,2}[a-z]?))(\*\*)?\s*(?<mark>[:.)\-–—])?(\*\*)?(\s+|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Numbered();
}
