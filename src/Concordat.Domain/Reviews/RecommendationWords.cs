using System.Text.RegularExpressions;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Reads why, who, how, where and when out of the words of a recommendation, and gives the words that say it. It reads carefully
/// rather than kindly: a council named is not an owner, and "going forward" is not a date.
/// </summary>
public static partial class RecommendationWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Limit = 10_000;

    private const string Role =
        @"(deputy\s+|assistant\s+|joint\s+|interim\s+)*(chief\s+executives?|managing\s+directors?|(corporate\s+|executive\s+|strategic\s+|service\s+|programme\s+)?directors?|heads?\s+of\s+\w+|"
        + @"monitoring\s+officers?|(section|s\.?)\s*151\s+officers?|chief\s+(finance|financial|operating|information)\s+officers?|((?!(that|the|these|those|all|both|each|by|ask|to|and|of|other)\s)\w+\s+)?officers|(senior|lead|responsible|statutory|scrutiny|partnership|data\s+protection|returning)\s+officer|"
        + @"((?!(that|the|these|those|all|both|each|by|ask|to|and|of|a|other)\s)\w+\s+)?managers?|portfolio\s+holders?|(lead|cabinet|executive)\s+members?|leaders?(\s+of\s+the\s+\w+)?|chair(man|men|woman|person|s)?|mayors?|town\s+clerks?)";

    private const string Month = "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private const string Body = @"(cabinet|executive(\s+board|\s+committee)?|full\s+council|council|(sub-?)?committee|panel|board|commission|assembly|working\s+group|(governance|steering)\s+group|shareholders?)";

    /// <summary>A purpose or reason: "so that…", "because…", "to enable…" after the action, or the quality the action is for ("clearly").</summary>
    public static string? Why(string text)
    {
        if (Reason().Match(text) is { Success: true } reason)
            return Clause(text, reason.Index);
        var action = ActionWords.Find(text);
        if (action is null)
            return null;
        var purpose = Purpose().Match(text, action.Start + action.Length);
        if (purpose.Success)
            return Clause(text, purpose.Index, purpose.Length);
        return Quality().Match(text) is { Success: true } quality ? quality.Value : null;
    }

    /// <summary>A role that acts: before "should", "to" and the like, or after "by" or "ask".</summary>
    public static string? Who(string text) => Acting().Match(text) is { Success: true } acting
        ? acting.Groups["role"].Value
        : Asked().Match(text) is { Success: true } asked ? asked.Groups["role"].Value : null;

    /// <summary>A method ("by…ing", "through", "using") or, where there is an action, an output it makes or changes.</summary>
    public static string? How(string text)
    {
        if (Method().Match(text) is { Success: true } method)
            return Clause(text, method.Index);
        // "The Leader reports to Full Council": the action is not its own output.
        return ActionWords.Find(text) is { } action
            ? Output().Matches(text).FirstOrDefault(output => output.Index != action.Start)?.Value
            : null;
    }

    /// <summary>The body it is to go to: "to Cabinet", "approved by Full Council", "at the next meeting of the board".</summary>
    public static string? Where(string text) => Destination().Match(text) is { Success: true } destination
        ? destination.Groups["body"].Value.Trim()
        : null;

    /// <summary>A date or a limit of time.</summary>
    public static string? When(string text) => Date().Match(text) is { Success: true } date
        ? date.Value
        : TimeLimit().Match(text) is { Success: true } limit ? limit.Value : null;

    private static string Clause(string text, int start, int past = 0)
    {
        var end = text.IndexOfAny([';', '.', '\n', '\r'], start + past);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }

    [GeneratedRegex(@"\b(so\s+that|so\s+as\s+to|in\s+order\s+(to|that|for)|because|as\s+(this|it|they|these|that)\s+(will|would|is|are|has|have|helps?|enables?)|(this|which)\s+(will|would)\s+(help|enable|ensure|allow|give|make|mean|reduce|improve|provide)|(due|owing)\s+to|given\s+(that|the)|in\s+(the\s+)?light\s+of|in\s+response\s+to|for\s+the\s+purposes?\s+of|with\s+(a\s+view|the\s+aim|the\s+intention)|thereby|the\s+reason)\b", Options, Limit)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\bto\s*[;:,]?\s*(\w+ly\s+)?(achieve|allow|assist|avoid|build|clarify|demonstrate|determine|deliver|enable|encourage|ensure|fill|free|further|give|help|identify|improve|increase|inform|keep|learn|maintain|make\s+sure|make\s+it|meet|minimise|maximise|prevent|promote|protect|provide|raise|reduce|reflect|remove|save|secure|see|show|simplify|strengthen|streamline|support|understand)\b", Options, Limit)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(clear(ly|er)?|clarity|transparen(t|tly|cy)|open(ly|ness)|visibl[ey]|fair(ly|er|ness)?|consisten(t|tly|cy)|accurate(ly)?|accuracy|effective(ly|ness)?|efficien(t|tly|cy)|quick(ly|er)|faster|better|easier|easily|properly|safe(ly|r)?|equal(ly|ity)|value\s+for\s+money|duplication|accountab(le|ility))\b", Options, Limit)]
    private static partial Regex Quality();

    [GeneratedRegex(@"\b(?<role>" + Role + @"(\s+(of|for|with|and)\s+[\w\s&]{1,60}?)?)(\s*,\s*(in\s+consultation|after\s+consult\w+|together|with|and|working)[\w\s&]{1,60}?,)?\s+(should|must|shall|will|to|be\s+(asked|instructed|requested|tasked|required)|(is|are)\s+(asked|instructed|requested|tasked|required|responsible)|needs?\s+to|ensures?|agrees?|reports?|brings?|publish(es)?|reviews?|produces?|prepares?|develops?|provides?|writes?|presents?|leads?|investigates?|ensures?|arranges?|carries|consults?|updates?|shares?)\b", Options, Limit)]
    private static partial Regex Acting();

    [GeneratedRegex(@"\b((led|owned|done|taken|undertaken|carried\s+out|produced|prepared|written|provided|delivered|managed|reviewed|reported|brought|published|overseen|signed|agreed|presented)\s+by|by|ask(s|ed)?|instruct(s|ed)?|requests?|requires?|invites?|tasks?|direct(s|ed)?|delegated?\s+(authority\s+)?to|responsib(le|ility)\s*(of|to|with|for|:)|owner\s*:)\s+(the|its|our|their|all|each|every|both|a)?\s*(?<role>" + Role + @")\b", Options, Limit)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(by\s+(\w+ly\s+)?(?!(spring|evening|morning|meeting|the)\b)[a-z\-]+ing\b|through\s+\w+|via\s+\w+|using\s+\w+|by\s+means\s+of|with\s+the\s+(help|use)\s+of|in\s+the\s+form\s+of)", Options, Limit)]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(calculations?|action\s+plans?|delivery\s+plans?|plans?|reports?|surveys?|questionnaires?|training|inductions?|programmes?|polic(y|ies)|registers?|dashboards?|templates?|protocols?|workshops?|sessions?|briefings?|newsletters?|audits?(?!\s+(and|&|committee|panel|board))|trackers?|spreadsheets?|guidance|guides?|toolkits?|business\s+cases?|checklists?|timetables?|roadmaps?|frameworks?|terms\s+of\s+reference|statements?|logs?|databases?|systems?|agreements?|memorand(um|a)|charters?|pilots?|analys[ie]s|sample\s+checks?|visits?|websites?|web\s+pages?|forecasts?|benchmarking|schedules?)\b", Options, Limit)]
    private static partial Regex Output();

    [GeneratedRegex(@"\b((?i:reports?\s+back\s+to|report(s|ed)?\s+to|refer(red)?\s+to|to|before|at|(considered|approved|agreed|decided|adopted|received|decision|approval|consideration|scrutiny|endorsed)\s+by|provid(e|es|ing)|brief(s|ing)?|meetings?\s+of))\s+(?<body>((?i:the|each|both|its|our|a|full|every|next|relevant|appropriate|council['’]s|councils['’])\s+)*(([A-Z][\w'’&\-]*|and|of|for|&|joint|overview|scrutiny|audit|finance|governance|partnership|company|steering),?\s+){0,8}?((?i:(sub-?)?committees?|panels?|boards?|cabinets?|executive\s+(board|committee)|full\s+council|working\s+group|governance\s+group|steering\s+group)|(?<=(?i:\bthe|\beach|\bits|\bto|\bboth|\bfull|['’]s?)\s)Executives?|Council(?!\p{L}|\s+(?i:tax|house|houses|officers?|staff|website|services?|members?|meeting\s+rooms?))|Commission|Assembly))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex Destination();

    [GeneratedRegex(@"\b(\d{1,2}(st|nd|rd|th)?\s+(of\s+)?" + Month + @"(\s+\d{4})?|" + Month + @"\s+(\d{1,2}(st|nd|rd|th)?,?\s+)?\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2}|20\d{2}\s*[/–-]\s*(20)?\d{2})\b", Options, Limit)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b((by|before|in|from|no\s+later\s+than|until)\s+((the\s+)?(end|start|beginning|middle|close)\s+of\s+)?((early|late|mid)[\s-]+)?(the\s+)?(" + Month + @"(?!\s+(be|have|need))|spring|summer|autumn|winter|christmas|easter|20\d{2}|q[1-4]|(first|second|third|fourth|next|this|final)\s+(quarter|year|financial\s+year|municipal\s+year|budget|election|elections|meeting|annual\s+\w+)|(financial|municipal|calendar)\s+year|year[\s-]end|vesting\s+day|annual\s+(meeting|general\s+meeting|council))|(within|in\s+the\s+next|in|after|no\s+later\s+than|over\s+the\s+next)\s+(the\s+next\s+)?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[\s-]four|thirty)[\s-]+(working\s+|calendar\s+)?(days?|weeks?|months?|years?|quarters?))\b", Options, Limit)]
    private static partial Regex TimeLimit();
}
