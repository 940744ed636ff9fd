using System.Text.RegularExpressions;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Reads a statement given in confidence, before it is published, for wording that gives its speaker away ("as finance portfolio
/// holders we…", "my team") or identifies someone else. It warns; a person decides. Finding nothing does not show that nobody can be
/// identified.
/// </summary>
public static partial class SpeakerWording
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Limit = 10_000;
    private const int PieceLength = 4000;
    private const int Overlap = 400;

    private const string Role =
        @"(chief\s+executives?|managing\s+directors?|directors?|heads?\s+of\s+(?!the\s+(queue|list))[\w]+(\s+and\s+\w+)?|(team\s+)?leaders?|managers?|supervisors?|officers?|portfolio\s+holders?|"
        + @"(lead|cabinet|executive|shadow|ward|back-?bench|board)\s+members?|councillors?|cllrs?|chair(man|men|woman|women|person|s)?|vice[\s-]chair\w*|mayors?|clerks?|accountants?|solicitors?|planners?|surveyors?|"
        + @"assistants?|apprentices?|graduates?|trainees?|advis[eo]rs?|analysts?|engineers?|wardens?|secretar(y|ies)|treasurers?|employees?|back-?benchers?|newcomers?|lawyers?|auditors?|inspectors?|technicians?|caseworkers?|support\s+workers?|union\s+reps?|representatives?)";

    private const string SoleRole =
        @"(chief\s+executive|managing\s+director|deputy\s+chief\s+executive|(assistant\s+|deputy\s+|corporate\s+|executive\s+|strategic\s+)*director\s+(of|for)\s+\w+|head\s+of\s+(paid\s+service|\w+)|"
        + @"monitoring\s+officer|(section|s\.?)\s*151\s+officer|chief\s+finance\s+officer|returning\s+officer|leader\s+of\s+the\s+(council|opposition)|(council|opposition)\s+leader|deputy\s+leader|mayor|"
        + @"(portfolio\s+holder|cabinet\s+member|lead\s+member|executive\s+member)\s+for\s+\w+|\w+\s+portfolio\s+holder|chair(man|woman|person)?\s+of\s+(the\s+)?\w+|(\w+\s+)?(service|team|hr|it|ict|payroll|project|programme|office)\s+manager)";

    /// <summary>Every passage to look at, in the order of the text. <paramref name="witnessRoles"/> are the roles held by those who gave evidence in confidence.</summary>
    public static IReadOnlyList<SpeakerWarning> Check(string text, IEnumerable<string> witnessRoles)
    {
        var roles = witnessRoles.Select(Given.Trimmed).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(RolePattern).OfType<Regex>().ToList();
        return [.. Pieces(text)
            .SelectMany(piece => CheckPiece(text.Substring(piece.Start, piece.Length), roles).Select(one => one with { Start = one.Start + piece.Start }))
            .DistinctBy(one => (one.Kind, one.Start, one.Length))
            .OrderBy(one => one.Start).ThenBy(one => one.Kind)];
    }

    // Line by line, and long lines in overlapping pieces: the time taken grows with the text and no faster.
    private static IEnumerable<(int Start, int Length)> Pieces(string text)
    {
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            if (end < 0)
                end = text.Length;
            for (var start = line; start < end; start += PieceLength - Overlap)
            {
                yield return (start, Math.Min(PieceLength, end - start));
                if (start + PieceLength >= end)
                    break;
            }
            line = end + 1;
        }
    }

    private static List<SpeakerWarning> CheckPiece(string text, IReadOnlyList<Regex> roles)
    {
        List<SpeakerWarning> warnings = [];
        Add(warnings, SpeakerWarningKind.OwnRole, AsRole().Matches(text), "says what the speaker’s role is. Take the role out, or say “a witness”.");
        Add(warnings, SpeakerWarningKind.OwnRole, InMyRole().Matches(text), "points to the speaker’s own role. Say it without the role.");
        Add(warnings, SpeakerWarningKind.OwnRole, IDo().Matches(text), "says what the speaker does. Say it without the first person.");
        Add(warnings, SpeakerWarningKind.OwnTeamOrPlace, MyTeam().Matches(text), "points to the speaker’s own team, service or place. Say “a team” or “a service”.");
        Add(warnings, SpeakerWarningKind.ContactDetails, Contact().Matches(text), "gives contact details. Take them out.");
        Add(warnings, SpeakerWarningKind.NamedPerson, Titled().Matches(text), "names a person. Take the name out.");
        Add(warnings, SpeakerWarningKind.NamedPerson, FullName().Matches(text), "may be a person’s name. If it is, take it out.");
        Add(warnings, SpeakerWarningKind.RoleOfOnePerson, OnePerson().Matches(text), "names a role that one person holds. Say “a senior officer” or “a councillor”, if it is not needed.");
        // "We portfolio holders were not told": a role and the first person side by side.
        Add(warnings, SpeakerWarningKind.OwnRole, RoleAndI().Matches(text), "puts a role beside “I” or “we”, which may say who is speaking. Say it without the first person.");
        foreach (var role in roles)
            Add(warnings, SpeakerWarningKind.OwnRole, role.Matches(text), "is the role of someone who gave evidence in confidence. Take it out.");
        return [.. warnings.Where(one => !warnings.Exists(other => other.Kind == one.Kind && Covers(other, one)))];
    }

    private static bool Covers(SpeakerWarning outer, SpeakerWarning inner) =>
        outer.Start <= inner.Start && outer.Start + outer.Length >= inner.Start + inner.Length && outer.Length > inner.Length;

    private static void Add(List<SpeakerWarning> warnings, SpeakerWarningKind kind, IEnumerable<Match> matches, string what) =>
        warnings.AddRange(matches.Select(match => Warning(kind, match.Index, match.Value, what)));

    private static SpeakerWarning Warning(SpeakerWarningKind kind, int start, string matched, string what)
    {
        var shown = matched.Length <= 80 ? matched : matched[..80] + "…";
        return new(kind, start, matched.Length, matched, $"“{shown}” {what}");
    }

    // Word by word, so that "Assistant Director – Finance" is found in "assistant director, finance" and a plural in a singular.
    private static Regex? RolePattern(string role)
    {
        var words = RoleWord().Matches(role).Select(word => Regex.Escape(Singular(word.Value)) + "s?").ToList();
        return words.Count == 0
            ? null
            : new Regex(@"(?<!\w)" + string.Join(@"[\W_]+", words) + @"(?!\w)(?!\s+\d)", Options, TimeSpan.FromMilliseconds(Limit));
    }

    private static string Singular(string word) =>
        word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) ? word[..^1] : word;

    [GeneratedRegex(@"\b(as|being|speaking\s+as|having\s+been)\s+(an?\s+|the\s+|your\s+|our\s+|one\s+of\s+the\s+|(the\s+)?only\s+)?([\w&'’\-]+\s+){0,5}?" + Role + @"(\s+(of|for|in|with|at)\s+([\w&'’\-]+\s*){1,4}?)?\s*[,–-]?\s*(I|we)(['’](m|d|ve|re|ll))?\b", Options, Limit)]
    private static partial Regex AsRole();

    [GeneratedRegex(@"\b((in|from)\s+(my|our)\s+(own\s+)?([\w\-]+\s+)?(role|capacity|position|post|job|portfolio)(\s+as\s+(an?\s+|the\s+)?([\w\-]+\s+){0,4}?" + Role + @"\b)?|my\s+(own\s+)?(role|job|post|portfolio|title|position|remit|responsibilit(y|ies)|line\s+manager|manager|boss|deputy|predecessor|successor|pay\s+grade|salary|contract|appointment)|when\s+I\s+(was|became|joined|started|chaired|led|worked)(\s+[\w'’\-]+){0,5})\b", Options, Limit)]
    private static partial Regex InMyRole();

    [GeneratedRegex(@"\bI(['’]m|['’]ve\s+been|\s+am|\s+was|\s+have\s+been)\s+(the|an?|one\s+of(\s+the)?|responsible\s+for|in\s+charge\s+of|employed|based|new\s+to)\s+[\w'’\-]+(\s+[\w'’\-]+){0,4}|\bI\s+(also\s+|currently\s+|now\s+|used\s+to\s+|had\s+|have\s+)?(chair(ed)?|lead|led|manag(e|ed)|head(ed)?(\s+up)?|run|ran|represent(ed)?|supervis(e|ed)|oversee|oversaw|work(ed)?\s+(in|for|at|as|on)|joined|live\s+in|deputis(e|ed)|report(ed)?\s+(directly\s+)?to|look(ed)?\s+after|(sit|sat|serve|served)\s+on|appointed)\b(\s+[\w'’\-]+){0,4}", Options, Limit)]
    private static partial Regex IDo();

    [GeneratedRegex(@"\b((my|our)\s+(own\s+)?(small\s+|little\s+|current\s+|new\s+|old\s+|entire\s+|whole\s+)?([\w\-]+\s+)?(team|directorate|department|service|section|unit|office|division|ward|parish|village|committee|colleagues\s+in\s+\w+)|my\s+(own\s+)?([\w\-]+\s+)?(teams|staff|town|constituents?|residents?|panel|direct\s+reports))\b|\b(us\s+in\s+(the\s+)?[\w\-]+\s+(team|department|directorate|service|office)|(those\s+of\s+us|we)\s+in\s+(the\s+)?(?!(future|general|order|particular|fact|practice|person|time|all|this|that|these|our|a|an|any|october|january|february|march|april|may|june|july|august|september|november|december|turn|return|addition|principle|effect|reality|good|private|public)\b)[\w\-]+)\b", Options, Limit)]
    private static partial Regex MyTeam();

    [GeneratedRegex(@"[\w.+\-']+@[\w\-]+(\.[\w\-]+)+|(?<!\w)(\+44\s?|0)\d{2,4}[\s\-]?\d{3,4}[\s\-]?\d{3,4}(?!\d)", Options, Limit)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Cllr|Cllrs|Councillor|Councillors|Alderman)\.?\s+([A-Z]\.?\s+)*[A-Z][\w'’\-]*(\s+(de|van|von|der|la|le))*(\s+[A-Z][\w'’\-]+){0,2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b[A-Z]\.\s?([A-Z]\.\s?)?[A-Z][a-z'’\-]+[A-Za-z'’\-]*|\b(?!(The|This|That|These|Those|All|Each|Both|One|Some|Every|Annual|Full|Our|Their|It|We|They|She|He|You|Staff|Member|Members|Officers|Council|Councils|Cabinet)\b)[A-Z][a-z]+\s+(?!(Review|Reviews|Challenge|Report|Strategy|Policy|Scrutiny|Government|Authority|Authorities|Street|Road|Hall|House|Office|Centre|Park|Bank|Day|Week|Year|Deal|Network|Alliance|Association|Forum|Budget|Code|Unit|Funding|Delivery|Development|Planning|Finance|Resources|Scheme|System|Project|Working|Agreement|Council|Councils|Board|Plan|Panel|Team|Committee|Cabinet|Service|Services|Programme|Group|Partnership|Fund|Act|Executive|Director|Manager|Officer)\b)(O['’]|Mc|Mac|D['’])?[A-Z][a-z]+(-[A-Z][a-z]+)?\s+(said|says|told|asked|thinks|thought|agreed|manages|managed|emailed|decided|refused|left|resigned|does|did|is|was|has|had|never|always|wants|wanted|promised|shouted|runs|ran|leads|led)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex FullName();

    [GeneratedRegex(@"\b((the|our|my|their|your|his|her)\s+)?(new\s+|former\s+|previous\s+|current\s+|interim\s+|joint\s+|then\s+)?" + SoleRole + @"\b(?!s\b)", Options, Limit)]
    private static partial Regex OnePerson();

    [GeneratedRegex(@"\b(we|us)\s+([\w\-]+\s+){0,2}?" + Role + @"\b|\b" + Role + @"\s+like\s+(me|us|myself|ourselves)\b|\b" + Role + @"\s*,\s*(I|we)\b|\b(I|we)\s*,\s*(as\s+)?(an?\s+|the\s+)?([\w\-]+\s+){0,3}?" + Role + @"\b", Options, Limit)]
    private static partial Regex RoleAndI();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, Limit)]
    private static partial Regex RoleWord();
}
