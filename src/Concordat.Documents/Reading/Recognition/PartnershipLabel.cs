using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>"Partners: Fenmoor and Marshland": the column it would be in a table, the words printed before it and what it holds.</summary>
internal sealed partial record PartnershipLabel(PartnershipColumn? Column, string Printed, string Value)
{
    public static PartnershipLabel? Of(string text)
    {
        var match = Labelled().Match(text.Length > 80 ? text[..80] : text);
        if (!match.Success || match.Length >= text.Length)
            return null;
        var column = PartnershipWords.ColumnOf(match.Groups["label"].Value.Replace("*", "", StringComparison.Ordinal).Trim());
        return new PartnershipLabel(column, match.Value.Trim(), text[match.Length..].Trim());
    }

    [GeneratedRegex(@"^(\*\*)?(?<label>[A-Z][A-Za-z /()]{2,40})(\*\*)?\s*(:(\*\*)?|\s[–—-]\s)\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Labelled();
}
