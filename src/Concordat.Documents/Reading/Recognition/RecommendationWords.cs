using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The words by which papers recommend and resolve.</summary>
internal static partial class RecommendationWords
{
    /// <summary>A heading over the paper's own recommendations or decisions.</summary>
    public static bool IsHeading(string text) => text.Length <= 120 && (PanelHeading.IsRecommendations(text) || Decision().IsMatch(text));

    /// <summary>Words that end in a colon and lead to a list of them.</summary>
    public static bool Leads(string text) => Bare(text) is var bare && (PanelHeading.OpensRecommendations(bare) || (bare.EndsWith(':') && bare.Length <= 200 && Resolves().IsMatch(bare)));

    /// <summary>Some papers draw a dash after the colon.</summary>
    private static string Bare(string text) => text.Length <= 300 ? text.TrimEnd('-', '–', '—', ' ') : text;

    /// <summary>"The Committee:" over a list of what it did.</summary>
    public static bool IsBody(string text) => text.Length is > 5 and <= 80 && text.EndsWith(':') && BodyAlone().IsMatch(text);

    /// <summary>"1. Noted the report;" and the like.</summary>
    public static bool OpensResolution(PaperBlock block) => block.Kind == PaperBlockKind.ListItem && Acts().IsMatch(block.Text.Length > 40 ? block.Text[..40] : block.Text);

    /// <summary>Whether words before a list run on in a paragraph recommend or resolve it.</summary>
    public static bool LeadsRunOn(string lead)
    {
        var looked = lead.Length > 160 ? lead[^160..] : lead;
        return RunOn().IsMatch(looked) && !Past().IsMatch(looked);
    }

    /// <summary>A sentence that recommends: "We recommend that …", "It is therefore recommended …".</summary>
    public static bool IsRecommending(string sentence)
    {
        var looked = Looked(sentence);
        return Recommends().IsMatch(looked) && !Past().IsMatch(looked);
    }

    /// <summary>"The committee recommended that …" may tell of an earlier day.</summary>
    public static bool IsToldOf(string sentence)
    {
        var looked = Looked(sentence);
        return Recommended().IsMatch(looked) && !Past().IsMatch(looked) && !InYear().IsMatch(looked);
    }

    /// <summary>"RESOLVED: That …" in one sentence: the length of the words before the resolution; 0 when it is none.</summary>
    public static int LengthOfResolved(string sentence) => Resolved().Match(Looked(sentence)) is { Success: true } match ? match.Length : 0;

    /// <summary>Headings that open another passage than recommendations.</summary>
    public static bool IsAnotherPassage(string text) => Another().IsMatch(text);

    private static string Looked(string text) => text.Length > 300 ? text[..300] : text;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const string Bodies = "panel|committee|sub-committee|group|commission|inquiry|team|board|members|review|party|forum|council|cabinet|executive|task force|auditors?|peers|scrutiny|meeting|authority";

    [GeneratedRegex(@"^((cabinet|committee|council|executive|board)\s+)?(decisions?|resolved|recommended|resolution|it was (resolved|agreed)( that)?|agreed|resolved( unanimously)?( that)?)\s*[:–—\-]*$", Options, 10_000)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^((it was|that|accordingly|having considered [^:]{3,80},)\s+)?((the\s+)?([\w'’&\-]+\s+){0,6}(" + Bodies + @")\s+)?(unanimously\s+)?(resolved|agreed|decided|determined|is asked|are asked|is requested|are requested|is invited|are invited|is recommended|are recommended)\b[\w\s,–—\-]{0,60}:$", Options, 10_000)]
    private static partial Regex Resolves();

    [GeneratedRegex(@"\b(recommend(s|ed|ations?)?|resolved|agreed|decided)\b[^.?!]{0,120}$", Options, 10_000)]
    private static partial Regex RunOn();

    [GeneratedRegex(@"^\W*((therefore|accordingly|in conclusion|consequently|for (these|this) reasons?|as a result|overall|finally|in addition|however|to this end|given this|also),?\s+)?(we|i|it is|the\s+([\w'’&\-]+\s+){0,5}?(" + Bodies + @")|(" + Bodies + @")|this\s+(" + Bodies + @"))\s+([\w'’]+\s+){0,3}?(?<verb>recommend|recommends|(?<=\bis\s([\w'’]+\s){0,2})recommended)\b(?!ations?)", Options, 10_000)]
    private static partial Regex Recommends();

    [GeneratedRegex(@"\bin (19|20)\d{2}\b", Options, 10_000)]
    private static partial Regex InYear();

    [GeneratedRegex(@"^(the\s+)?([\w'’&\-]+\s+){0,5}(" + Bodies + @")\s*:$", Options, 10_000)]
    private static partial Regex BodyAlone();

    [GeneratedRegex(@"^(noted|agreed|resolved|recommended|requested|approved|endorsed|asked|welcomed|thanked|supported|accepted|adopted|authorised|delegated|instructed)\b", Options, 10_000)]
    private static partial Regex Acts();

    [GeneratedRegex(@"^\W*(we|the\s+([\w'’&\-]+\s+){0,5}?(" + Bodies + @")|it was)\s+([\w'’]+\s+){0,2}?recommended( to [\w\s]{3,40}?)?,? that\b", Options, 10_000)]
    private static partial Regex Recommended();

    [GeneratedRegex(@"\b(previously|last (year|time)|had (been )?recommended|earlier|originally|at (its|the) (last|previous)|was accepted|were accepted)\b|\bdo(es)? not recommend\b|\brecommend(s|ed)? (against|a visit|reading|no change)\b", Options, 10_000)]
    private static partial Regex Past();

    [GeneratedRegex(@"^\W*((it was|the\s+([\w'’&\-]+\s+){0,4}(" + Bodies + @"))\s+)?((unanimously\s+)?(RESOLVED|RECOMMENDED)( unanimously)?\s*(:|–|—|-|,)?\s*(?=(?i:that|to)\b)|(?i:resolved|recommendation|recommended|decision)( unanimously)?\s*(:|–|—|\s-)\s*(?=(?i:that|to)\b))", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"^(\d+(\.\d+)*\.?\s+)?(next steps|background|introduction|conclusions?|appendi(x|ces)|annex|acknowledge?ments?|contacts?|methodology|findings|evidence|reasons?|implications|(financial|legal|equality|resource|risk|policy|environmental|human resources?|staffing|climate|other) (implications|considerations|issues|impact)|options|timetable|summary|context|references|background papers|scope|feedback|the peer team|peer team|membership|glossary|main report|detailed (feedback|findings)|consultation|follow[- ]up|monitoring|questions?|minutes|any other business|date of next meeting|exempt|urgent)\b.{0,60}$", Options, 10_000)]
    private static partial Regex Another();
}
