using System.Text.RegularExpressions;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Finds the action a recommendation asks for. To note, consider, be aware or continue is none, unless a real action is joined to it
/// ("note the report and publish the plan"). What hangs on "if" or "whether" is not asked for.
/// </summary>
public static partial class ActionWords
{
    /// <summary>Verbs that open a recommendation or follow a body's name in one ("Publish…", "That Cabinet approves…").</summary>
    private const string Verbs =
        "accept|address|adopt|agree|align|allocate|amend|analyse|appoint|approve|arrange|ask|assess|assign|audit|begin|bring|build|calculate|carry|change|check|circulate|"
        + "clarify|collect|combine|commission|communicate|compare|complete|conduct|consult|convene|cost|create|cut|define|delegate|deliver|design|develop|devise|direct|document|draft|draw|"
        + "employ|enable|encourage|endorse|end|engage|ensure|establish|evaluate|examine|explain|explore|extend|fill|find|formalise|fund|give|hold|identify|implement|improve|include|increase|"
        + "inform|instruct|integrate|introduce|invest|investigate|invite|issue|join|launch|lead|limit|list|lobby|make|map|measure|meet|merge|monitor|move|name|negotiate|nominate|notify|"
        + "open|organise|pay|pilot|plan|prepare|present|prioritise|procure|produce|promote|propose|protect|provide|publish|put|raise|recommend|record|recruit|reduce|refer|reject|remove|"
        + "replace|report|request|require|resolve|respond|restore|retain|review|revise|rewrite|run|sample|schedule|secure|seek|send|set|share|show|sign|simplify|standardise|start|stop|streamline|"
        + "strengthen|submit|survey|support|task|tell|test|track|train|transfer|undertake|update|upgrade|use|visit|work|write";

    private const string Lead = @"^[\s\p{P}\d]*(?:recommendation\s+\d+\w?\s*[:.\-–]?\s*)?(?:(?:it\s+is\s+)?recommended\s+)?(?:that\s+)?(?:we\s+|please\s+)?(?:to\s+)?(?:\w+ly\s+)?";
    private const string Adverbs = @"(?:(?:\w+ly|also|now|first|both|all|together|then|not|still|always|each|jointly)\s+){0,3}";

    /// <summary>The first action asked for, or null where there is none.</summary>
    public static ActionPhrase? Find(string text)
    {
        var candidates = Candidates(text);
        var main = candidates.FindIndex(candidate => !IsConditional(text, candidate.Start));
        if (main < 0)
            return null;

        var first = candidates[main];
        if (!first.IsWeak)
            return Phrase(text, first);
        foreach (var later in candidates.Skip(main + 1).Where(later => !later.IsWeak))
        {
            var between = text[(first.Start + first.Length)..later.Start];
            if (Joined().IsMatch(between) && !Subordinate().IsMatch(between))
                return Phrase(text, later);
        }
        return null;
    }

    private static List<(int Start, int Length, bool IsWeak)> Candidates(string text) =>
        [.. new[] { Opening(), Modal(), Passive(), AfterBody(), AfterAnd(), Aware() }
            .SelectMany(pattern => pattern.Matches(text))
            .Select(match => match.Groups["verb"])
            .DistinctBy(verb => verb.Index)
            .OrderBy(verb => verb.Index)
            .Select(verb => (verb.Index, verb.Length, Weak().IsMatch(verb.Value) || Considered().IsMatch(text[..(verb.Index + verb.Length)])))];

    private static bool IsConditional(string text, int start)
    {
        var clause = text[..start];
        var from = clause.LastIndexOfAny([',', ';', '.', ':']) + 1;
        return Conditional().IsMatch(clause[from..]);
    }

    // A verb with nothing it acts on ("Improve.") says too little to be an action.
    private static ActionPhrase? Phrase(string text, (int Start, int Length, bool IsWeak) verb)
    {
        var others = Word().Count(text) - 1;
        if (others < 1)
            return null;
        var end = text.IndexOfAny([';', '\n', '\r'], verb.Start);
        return new(verb.Start, verb.Length, text[verb.Start..(end < 0 ? text.Length : end)].Trim().TrimEnd('.'));
    }

    [GeneratedRegex(Lead + "(?<verb>(?:" + Verbs + @"|note|consider|continue|take\s+note|be\s+aware)(?:s|es|ing)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(should|must|shall|will|ought|needs?|would|(?:is|are|be)\s+(asked|invited|requested|required|encouraged|urged|recommended|instructed|needed)|agrees?|resolves?|to)\s+(?:(?:need|needs|have|has)\s+)?(?:to\s+)?" + Adverbs + @"(?:to\s+)?(be\s+|have\s+been\s+)?" + Adverbs + @"(?<verb>take\s+note|give\s+consideration|(?!be\b|to\b|the\b|a\b|an\b|their\b|its\b|this\b|that\b|these\b|all\b|each\b|both\b|have\b|need\b|also\b|cabinet\b|council\b|councils\b|committee\b|executive\b|members?\b|officers?\b|asked\b|invited\b|requested\b|required\b|recommended\b|date\b|aware\b|whom\b|which\b|help)[a-z][a-z\-]+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Modal();

    [GeneratedRegex(@"\b(is|are|be|being)\s+" + Adverbs + @"(?<verb>(?!(asked|invited|requested|required|recommended|encouraged|urged|instructed|needed|agreed|proposed|resolved)\s+(to|that|by)\b|based\b|interested\b|limited\b|needed\b)([a-z\-]+ed|brought|built|cut|drawn|found|given|held|kept|led|made|met|paid|put|run|sent|set|shown|sought|taken|taught|told|undertaken|written|begun|found))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b(cabinets?|executives?|councils?|committees?|boards?|panels?|officers?|directors?|holders?|leaders?|members?|chief\s+executives?|groups?|company|managers?|heads?)(\s+(of|for)\s+(the\s+)?\w+((\s*,\s*|\s+(and|&)\s+)\w+)?)?,?\s+" + Adverbs + "(?<verb>(?:" + Verbs + @"|note|consider|continue)(?:s|es)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AfterBody();

    [GeneratedRegex(@"(\band|;|\.)\s+(?:to\s+)?" + Adverbs + "(?<verb>(?:" + Verbs + @"|note|consider|continue)(?:s|es)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AfterAnd();

    [GeneratedRegex(@"\b(is|are|be|being|become|remain)\s+(?:\w+\s+)?(?<verb>aware)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Aware();

    [GeneratedRegex(@"^(take\s+note|not(e|es|ed|ing)|consider(s|ed|ing)?|give\s+consideration|be\s+aware|aware|continu(e|es|ed|ing))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Weak();

    [GeneratedRegex(@"\b(consideration|regard)\s+(\w+\s+){0,3}given$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 10_000)]
    private static partial Regex Considered();

    [GeneratedRegex(@"\band\b|;|\.(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(if|whether|how|why|what|which|to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b(if|whether|where|when|once|unless|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\w[\w'’\-]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();
}
