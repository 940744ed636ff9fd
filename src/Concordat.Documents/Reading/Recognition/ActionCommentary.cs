using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>What the commentary beside an action says in words that papers share: its status, its references, its recommendation.</summary>
internal static partial class ActionCommentary
{
    private const int FarthestLookedAt = 400;

    public static bool SaysProgress(string commentary) => Status(commentary) is not null || RecommendationNumber(commentary) is not null;

    /// <summary>The status the commentary opens with, as printed.</summary>
    public static string? Status(string commentary)
    {
        var match = Opening().Match(Looked(commentary));
        return match.Success ? match.Groups["status"].Value : null;
    }

    public static string? RecommendationNumber(string commentary)
    {
        var match = Recommendation().Match(Looked(commentary));
        return match.Success ? match.Groups["number"].Value : null;
    }

    /// <summary>Codes such as "MT15", "C4" and "C5"; quarters, years and sections of Acts are not references.</summary>
    public static List<string> References(string commentary)
    {
        var references = new List<string>();
        foreach (Match match in Code().Matches(Looked(commentary)))
        {
            var code = match.Value;
            if (!NotAReference().IsMatch(code) && !references.Contains(code, StringComparer.Ordinal))
                references.Add(code);
        }
        return references;
    }

    private static string Looked(string text) => text.Length > FarthestLookedAt ? text[..FarthestLookedAt] : text;

    [GeneratedRegex(@"^\W*(?<status>(work )?(still )?in progress|work (is )?(underway|under way|ongoing)|on ?going|(partially |partly |substantially |now |fully )?(completed?|achieved|delivered|implemented)|not (yet )?(started|begun|progressed|complete|due|implemented)|yet to (start|be progressed)|paused|on hold|deferred|delayed|overdue|closed|cancelled|superseded|started|commenced|under ?way|already in train|in train|planned|scheduled|on (track|target)|off (track|target)|agreed|accepted|rejected|partially accepted|to be (agreed|confirmed|started)|no longer (required|needed)|open|done|outstanding|actioned|in hand|ongoing|withdrawn|not (agreed|accepted|progressed|taken forward)|green|amber|red)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*((?!(see|links?|linked|as|per|under|from|covered|with|also|not|no|supports?|delivers|meets)\b)[A-Za-z]+\s+((?!(of|to|in|from|with|by|on|under|as|and|see)\b)[A-Za-z]+\s+)?(?=recommendation\b))?(rec(ommendation)?\.?\s*(no\.?\s*|number\s*|#\s*)?(?<number>[A-Za-z]?\d{1,3}[a-z]?)|(?<number>R\d{1,3}))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Recommendation();

    [GeneratedRegex(@"\b[A-Z]{1,4}[\-.]?\d{1,3}(\.\d{1,2})?[a-z]?\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(Q[1-4]|H[12]|S\d{2,3}|FY\d+|COVID-?19|A\d{3}|G\d{1}20|Y\d)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NotAReference();
}
