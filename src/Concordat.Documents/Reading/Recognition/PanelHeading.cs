using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Lines over a list that the panel made itself: its discussion, themes, key thoughts.</summary>
internal static partial class PanelHeading
{
    public static bool Is(string text) => text.Length <= 200 && (Taken().IsMatch(text) || Discussion().IsMatch(text) || ListOfThemes().IsMatch(text));

    /// <summary>Words that only introduce a list: they end in a colon and hold a verb.</summary>
    public static bool IsIntroduction(string text) =>
        text.EndsWith(':') && text.Length <= 400 && Introducing().IsMatch(text);

    /// <summary>The heading of the paper's own recommendations, not the panel's first thoughts about them.</summary>
    public static bool IsRecommendations(string text) => text.Length <= 160 && OwnRecommendations().IsMatch(text) && !AboutRecommendations().IsMatch(text);

    /// <summary>The first words of a paragraph that recommends or resolves.</summary>
    public static bool StartsAsRecommendation(string text) => Resolving().IsMatch(text.Length > 80 ? text[..80] : text);

    /// <summary>"The panel recommends that:" opens a list of recommendations as a heading does.</summary>
    public static bool OpensRecommendations(string text) =>
        text.EndsWith(':') && text.Length <= 300 && Recommends().IsMatch(text.Length > 120 ? text[^120..] : text);

    /// <summary>Who was there, who sent apologies, who left.</summary>
    public static bool IsAttendance(string text) => Attending().IsMatch(text.Length > 80 ? text[..80] : text);

    /// <summary>Headings inside a session that name nobody: who was there, and matters of procedure.</summary>
    public static bool IsProcedure(string text) => Procedure().IsMatch(text);

    [GeneratedRegex(@"\b((panel|members?|member's|members'|members’|committee|group|working group|review|closing|summing|open|general|plenary|team)['’]?s?['’]? (discussions?|deliberations?|thoughts|views|conclusions|reflections|considerations|comments|observations|feedback|summary|findings|debrief|round-?up)|discussion (by|among|amongst|between|of) (the )?(panel|members|committee|group))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Discussion();

    /// <summary>"What the group took from the session", "The panel noted the following:", "Matters arising from the discussion".</summary>
    [GeneratedRegex(@"^(\d{1,2}\s+)?(what (the |our )?(\w+ ){0,2}?(group|panel|members|committee|councillors|board|commission) (took|take|heard|learned|learnt|noted|concluded|thought|drew|made|will)\b|(the |our )?((review|working|task|scrutiny|joint|select) ){0,2}(group|panel|members|committee|councillors|commission) (\w+ )?(noted|agreed|identified|concluded|felt|thought|wished|asked)\b[^.]{0,100}:$|(matters|issues|points) arising from (the )?(discussion|evidence|session)s?\b)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Taken();

    [GeneratedRegex(@"\b((emerging|key|main|initial|early|common|overall|cross-cutting|priority|shared|top|principal|recurring|draft)\b[ ,/&]*)+(and )?((emerging|key)[ ]+)?(themes?|thoughts?|messages?|findings?|points|issues|priorities|areas|conclusions?|recommendations?|ideas|learning|lessons|concerns|reflections|observations|topics|considerations|takeaways|take-aways)\b|\b(themes?|findings|recommendations?|issues|points|messages|priorities) (emerging|arising|identified|to emerge|that emerged|from the (session|day|evidence|panel|discussion))\b|^(themes?|reflections|conclusions?|priorities|lines of enquiry|areas for (further|future)|points for (further )?(discussion|consideration)|what we (heard|learned|learnt)|discussion( points)?)\b.{0,60}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ListOfThemes();

    [GeneratedRegex(@"\b(follow(s|ing)|made|raised|noted|said|told|highlighted|explained|reported|stated|agreed|discussed|identified|include[ds]?|covered|given|heard|commented|were|was|are|is|asked|summari[sz]ed|points)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Introducing();

    [GeneratedRegex(@"^(appendix \w{1,3}\s*[–:\-]\s*)?([\w'’&]+(,\s|\s)){0,5}?\brecommendation(s|\(s\))?(\s+(to|of|from|for|on|about|arising|made|and|in|by|regarding|relating|that|at a glance)\b[\w\s,&'’\-]{0,70})?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex OwnRecommendations();

    [GeneratedRegex(@"^(background|previous|progress|responses?|monitoring|implementation|reasons?|rationale|actions?|review|update|status|report|tracker|how|what|why|tracking|following|implementing|cabinet'?s? response|executive response|emerging|no|these|this|each|when|if|where|all)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex AboutRecommendations();

    [GeneratedRegex(@"\b((recommend(s|ed)?|resolved)\b( (to|that) [\w\s,&'’]{3,60}?)?( that| to)?|recommendations? (is|are|were|was) (as follows|made|agreed)|following (\w+ ){0,2}recommendations?|recommendations? (is|are|were) (set out )?(below|listed|these|the following))[\w\s–—\-]{0,40}:$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Recommends();

    [GeneratedRegex(@"^(that|to|it is recommended|the|cabinet|council|members|officers|we recommend|agree|approve|note|endorse|support|consider|ensure|develop|review)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Resolving();

    [GeneratedRegex(@"^\W*((members|councillors|officers|others|also|panel members) )?(present|in attendance|attend(ance|ees|ed|ing)|apolog(y|ies)|absent|substitutes?)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Attending();

    [GeneratedRegex(@"^(present|in attendance|also (present|in attendance)|attend(ance|ees|ed)|apolog(y|ies)|absent|(panel |committee |working group |council )?(members?|councillors|officers|staff|witnesses)( (present|attending|in attendance))?\s*:?$|membership|substitutes?|declarations?|minutes of|venue|location|time|agenda|contents|executive summary|introductions?|welcome|purpose|background|summary|context|scope|terms of reference|aims?|objectives|next steps|actions?( agreed| arising| points?)?|any other business|date of next|appendi(x|ces)|background papers|methodology|format|circulation|key to|glossary|lines of questioning|questions (for|to be))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Procedure();
}
