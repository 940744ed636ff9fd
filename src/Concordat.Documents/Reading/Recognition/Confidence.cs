using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Words by which a paper says that somebody was heard in confidence.</summary>
internal static partial class Confidence
{
    public static bool IsGiven(string text)
    {
        var looked = text.Length > 600 ? text[..600] : text;
        if (NotGiven().IsMatch(looked))
            return false;
        return Said().IsMatch(looked) || (SomebodyLeft().IsMatch(looked) && SoThatOthersCouldSpeak().IsMatch(looked)) || ManagementLeft().IsMatch(looked);
    }

    /// <summary>Whether words at the head of a session say that all of it was.</summary>
    public static bool IsOfSession(string text) => text.Length <= 600 && OfSession().IsMatch(text) && IsGiven(text);

    [GeneratedRegex(@"\b(this|the|whole|entire) (evidence )?(session|meeting|hearing|evidence) (was|is|were)( \w+){0,3} (in (strict )?confidence|in private|confidential|anonym\w+)|^\W*((held|heard|taken|given) )?in (strict )?(confidence|private)\W*$|^\W*(confidential|private) (session|meeting)\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex OfSession();

    [GeneratedRegex(@"\b(in (strict |the strictest )?confidence|in private|private session|confidential(ly)?( session| evidence)?|anonymous(ly)?|anonymity|chatham house|without attribution|(speak|spoke|talk|answer|contribute) (more )?(openly|freely|candidly|frankly))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b(not|nothing|nobody|none) (\w+ ){0,8}(in confidence|in private|confidential|anonymous)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex NotGiven();

    [GeneratedRegex(@"\b(left|leaves|withdrew|withdrawn|retired from|stepped out|stepped outside|absented|(was|were) not present|not in attendance|asked to leave|excused)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex SomebodyLeft();

    [GeneratedRegex(@"\b(openly|freely|honest(ly)?|candid(ly)?|frank(ly)?|without (\w+ ){0,4}(management|managers?|officers?|present|presence)|so that (\w+ ){1,6}(speak|talk|be heard|contribute)|to (allow|enable|let) )", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex SoThatOthersCouldSpeak();

    [GeneratedRegex(@"\b(management|managers|the management team|senior (officers|managers|leaders|leadership)|directors|the chief executive)( team)?( \w+)? (withdrew|left|stepped out|was not present|were not present|retired)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ManagementLeft();
}
