using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The recommendations of a sentence that makes several: "… recommends that A does this, that B does that, and that C …".</summary>
internal static partial class RecommendedClauses
{
    private const int FarthestLookedAt = 2000;

    /// <summary>Each clause with the word that joins it to the one before; null when the sentence makes one recommendation only.</summary>
    public static List<(string Text, string Joined)>? Of(string sentence)
    {
        if (sentence.Length > FarthestLookedAt || First().Match(sentence) is not { Success: true } first)
            return null;
        var cuts = Next().Matches(sentence, first.Index + first.Length).ToList();
        if (cuts.Count == 0)
            return null;
        var clauses = new List<(string, string)>();
        var (from, joined) = (0, "");
        foreach (var cut in cuts)
        {
            clauses.Add((sentence[from..(cut.Index + 1)].TrimEnd(',', ';'), joined));
            (from, joined) = (cut.Index + cut.Length, cut.Groups["and"].Value);
        }
        clauses.Add((sentence[from..], joined));
        return clauses;
    }

    [GeneratedRegex(@"\brecommend(s|ed)?\b[^.]{0,40}?\bthat\s", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex First();

    /// <summary>A comma and "that" with someone who is to act; without a name it only explains what was said.</summary>
    [GeneratedRegex(@"[,;]\s+((?<and>and)\s+)?(?=that\s+((the\s+)?\p{Lu}\w+|both\s+(\p{Lu}\w+|councils|authorities|cabinets)|each\s+(council|authority)|all\s+(councils|authorities)|the\s+(councils?|authority|authorities)\b))", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Next();
}
