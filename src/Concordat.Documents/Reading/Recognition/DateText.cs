using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A date as papers print it, in British order.</summary>
internal sealed partial record DateText(DateOnly? Date, string Printed, int Start, bool HasYear)
{
    private const int FarthestLookedAt = 300;

    private const string Months = "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";

    /// <summary>The first date in the text; its <see cref="Date"/> is null when no calendar has it, such as 31 February.</summary>
    public static DateText? Find(string text)
    {
        var looked = text.Length > FarthestLookedAt ? text[..FarthestLookedAt] : text;
        Match? first = null;
        foreach (var pattern in (Regex[])[DayFirst(), MonthFirst(), Figures(), YearFirst()])
        {
            var match = pattern.Match(looked);
            if (match.Success && (first is null || match.Index < first.Index))
                first = match;
        }
        // "28 February – 3 March 2023": the year stands with the last day only.
        if (first is { } day && !day.Groups["y"].Success && DayFirst().Match(looked, day.Index + day.Length) is { Success: true } last && last.Groups["y"].Success
            && looked[(day.Index + day.Length)..last.Index].Trim() is "-" or "–" or "—" or "to" or "and" or "until")
            first = last;
        return first is null ? null : Of(first);
    }

    /// <summary>The date when the text is one and nothing else but a weekday.</summary>
    public static DateOnly? Whole(string text)
    {
        var found = Find(text);
        return found is not null && Rest(text, found).All(c => !char.IsLetterOrDigit(c)) ? found.Date : null;
    }

    /// <summary>The date by which something is due: "By 31 December 2024", "In place by 1 April 2025".</summary>
    public static DateOnly? Due(string text) =>
        Whole(text) ?? (Find(text) is { Date: not null } found && By().IsMatch(text[..found.Start]) && !text[(found.Start + found.Printed.Length)..].Any(char.IsLetterOrDigit) ? found.Date : null);

    /// <summary>What the text says besides the date, without weekdays and times.</summary>
    public static string Rest(string text, DateText date)
    {
        var rest = text.Remove(date.Start, date.Printed.Length);
        if (rest.Length > FarthestLookedAt)
            return rest;
        return Times().Replace(Weekdays().Replace(rest, " "), " ").Trim();
    }

    private static DateText Of(Match match)
    {
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (year is > 0 and < 100)
            year += 2000;
        var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : MonthNamed(match.Groups["n"].Value);
        var exists = year >= 1900 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return new DateText(exists ? new DateOnly(year, month, day) : null, match.Value, match.Index, year > 0);
    }

    private static int MonthNamed(string name) =>
        ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1;

    [GeneratedRegex(@"\b(?<d>\d{1,2})(\s?(st|nd|rd|th))?\s+(of\s+)?(?<n>" + Months + @")\b\.?(,?\s+(?<y>(19|20)\d{2}))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<n>" + Months + @")\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>(19|20)\d{2})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<d>\d{1,2})[/.\-](?<m>\d{1,2})[/.\-](?<y>((19|20)\d{2}|\d{2}))\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(?<y>(19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^\W*((to be )?(in (place|force|use)|completed?|done|delivered|implemented|achieved|report(ed)?|ready|due|agreed|published|approved)\W+)?(due )?(by|before|on|no later than|not later than|by no later than)\s+(the end of\s+)?(((mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?(the\s+)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex By();

    [GeneratedRegex(@"\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"\b\d{1,2}([:.]\d{2})?\s*([ap]\.?m\.?|hrs|hours|noon|o’clock|o'clock)?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Times();
}
