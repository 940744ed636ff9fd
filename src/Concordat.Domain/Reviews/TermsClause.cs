using System.Text;
using System.Text.RegularExpressions;

namespace Concordat.Domain.Reviews;

/// <summary>
/// A clause of terms of reference with the letter or number it bears: "a)", "(b)", "c.", "12." at the start of a line. What follows
/// until the next one belongs to it. Text before the first clause has no letter.
/// </summary>
public sealed partial record TermsClause(string? Letter, string Text)
{
    /// <summary>The clauses of a text, in order; one without a letter where there are none.</summary>
    public static IReadOnlyList<TermsClause> In(string text)
    {
        var clauses = new List<TermsClause>();
        string? letter = null;
        var lines = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (Start().Match(line) is { Success: true } start)
            {
                End();
                letter = start.Groups["letter"].Value;
                lines.Append(line.AsSpan(start.Length));
            }
            else
            {
                if (lines.Length > 0) lines.Append('\n');
                lines.Append(line);
            }
        }

        End();
        return clauses;

        void End()
        {
            var said = lines.ToString().Trim();
            if (said.Length > 0 || letter is not null) clauses.Add(new TermsClause(letter, said));
            lines.Clear();
        }
    }

    // A letter, a roman number or digits, then a closing bracket, or a full stop and space: "a) ", "(iv) ", "1. ".
    [GeneratedRegex(@"^[ \t]*(?:\((?<letter>[a-z]{1,4}|[0-9]{1,3})\)|(?<letter>[a-z]|[ivx]{1,4}|[0-9]{1,3})(?:\)|\.(?=[ \t])))[ \t]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Start();
}
