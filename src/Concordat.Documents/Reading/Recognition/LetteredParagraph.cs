using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A paragraph that begins with a capital and a full stop: a letter where recommendations are listed, elsewhere an initial.</summary>
internal sealed partial record LetteredParagraph(string Letter, string Text)
{
    public static LetteredParagraph? Of(string text)
    {
        var match = Lettered().Match(text.Length > 20 ? text[..20] : text);
        return match.Success ? new LetteredParagraph(match.Groups["letter"].Value, text[match.Length..].Trim()) : null;
    }

    [GeneratedRegex(@"^(?<letter>[A-Z])\.\s+(?=\p{L})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Lettered();
}
