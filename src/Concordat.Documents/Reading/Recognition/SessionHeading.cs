using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A line that opens an evidence session: a date with little else, or a numbered session.</summary>
internal sealed partial record SessionHeading(DateText? Date, bool Explicit)
{
    private const int LongestHeading = 160;

    private const int MostOtherLetters = 45;

    public static SessionHeading? Of(PaperBlock block)
    {
        var text = block.Text;
        var isLine = block.Kind is PaperBlockKind.Heading or PaperBlockKind.Paragraph
            || (block.Kind == PaperBlockKind.ListItem && block.Bullet.Length == 0 && char.IsAsciiDigit(block.Label[0]));
        if (!isLine || text.Length is 0 or > LongestHeading || Elsewhere().IsMatch(text))
            return null;
        var date = DateText.Find(text);
        var named = Opening().IsMatch(text);
        if (date is null)
            return Numbered().IsMatch(text) ? new SessionHeading(null, Explicit: true) : null;
        if (!date.HasYear && !named && !date.Printed.Equals(text.Trim(), StringComparison.Ordinal) && DateText.Rest(text, date).Any(char.IsLetter))
            return null;
        var others = DateText.Rest(text, date).Count(char.IsLetter);
        if (text.EndsWith('.') && !text.EndsWith(".m.", StringComparison.OrdinalIgnoreCase) && others > 12)
            return null;
        return named || others <= MostOtherLetters ? new SessionHeading(date, named) : null;
    }

    [GeneratedRegex(@"^(date( and time|\s*/\s*time|\s*&\s*time)?\b|((first|second|third|fourth|fifth|sixth|final|joint|evidence|panel|scrutiny|inquiry|witness|gathering|public|formal|informal|task and finish|working group)[ \-]){0,4}(session|meeting|hearing|day|workshop|interviews?)\b|(notes|minutes|record|summary) of\b|held (on|at)\b|on (mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,40}\bfrom \d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^((evidence|panel|scrutiny|inquiry|witness|gathering)[ \-]){0,3}(session|meeting|hearing|day)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b[^.]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Numbered();

    /// <summary>Dates that say something else: when a paper was published, when the next meeting is.</summary>
    [GeneratedRegex(@"^(next|future|previous|last|dates? of (the )?next|agenda|report|published|publication|despatch|issued?|deadline|due|version|updated|drafted|draft|copyright|review date|approved|adopted|from:|to:|forward plan)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Elsewhere();
}
