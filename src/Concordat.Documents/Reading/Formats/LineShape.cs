using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Formats;

/// <summary>The bullet, the label and the indentation of a line, apart from what it says.</summary>
internal readonly partial record struct LineShape(string Bullet, string Label, string Text, int Indent)
{
    /// <summary>Bullets, with those that Word's symbol fonts leave in the private use area.</summary>
    private const string Bullets = "•·▪▫‣◦●○■□►▶➢➤✓✔❖♦◆⁃∙\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF02D";

    private const int TabWidth = 4;

    public bool IsListItem => Bullet.Length > 0 || Label.Length > 0;

    public static LineShape Parse(string line)
    {
        var position = 0;
        var indent = 0;
        while (position < line.Length && char.IsWhiteSpace(line[position]))
        {
            indent += line[position] == '\t' ? TabWidth : 1;
            position++;
        }
        var rest = line[position..].TrimEnd();
        var bullet = BulletOf(rest);
        if (bullet.Length > 0)
            rest = rest[bullet.Length..].TrimStart();
        var label = LabelOf(rest);
        if (label.Length > 0)
            rest = rest[label.Length..].TrimStart();
        return new LineShape(bullet, label, rest, indent);
    }

    private static string BulletOf(string text)
    {
        if (text.Length == 0)
            return "";
        var first = text[0];
        if (Bullets.Contains(first, StringComparison.Ordinal))
            return text[..1];
        if (text.Length < 2)
            return "";
        var spaced = char.IsWhiteSpace(text[1]);
        return first switch
        {
            '-' or '–' or '—' or '*' or '+' or '‑' or '−' when spaced => text[..1],
            '-' or '–' when char.IsUpper(text[1]) => text[..1],
            'o' or '§' or 'Ø' or 'ü' when spaced => text[..1],
            _ => "",
        };
    }

    private static string LabelOf(string text)
    {
        var start = text.Length > 24 ? text[..24] : text;
        var match = LabelPattern().Match(start);
        return match.Success ? match.Groups["label"].Value : "";
    }

    /// <summary>A capital with a full stop is left out: it is more often an initial ("A. Smith") than a label.</summary>
    [GeneratedRegex(@"^(?<label>\d{1,3}(\.\d{1,3}){1,3}\.?(?!\s*[ap]\.?m\b)|\d{1,3}[.)]|\(\d{1,3}\)|[a-z][.)]|\([a-zA-Z]\)|[A-Z]\)|[ivx]{2,5}[.)]|\([ivx]{2,5}\))(\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LabelPattern();
}
