using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>To whom a recommendation is addressed, only where it or what leads to it says so.</summary>
internal static partial class Addressees
{
    private const int FarthestLookedAt = 300;

    /// <summary>The bodies the recommendation itself begins with or is made to.</summary>
    public static List<string> In(string text)
    {
        var looked = Looked(text);
        var match = RecommendTo().Match(looked);
        if (!match.Success)
            match = BodyFirst().Match(looked);
        if (!match.Success)
            match = RecommendThat().Match(looked);
        return Bodies(match);
    }

    /// <summary>The body or office that a clause "that … reports …" asks to act.</summary>
    public static List<string> InClause(string text) => InLead(text) is { Count: > 0 } led ? led : Bodies(ThatActs().Match(Looked(text)));

    /// <summary>The bodies named by a heading or by words that lead to a list: "It is recommended that Cabinet:", "Recommendations to Cabinet".</summary>
    public static List<string> InLead(string text)
    {
        var looked = Looked(text);
        var match = RecommendTo().Match(looked);
        if (!match.Success)
            match = RecommendThat().Match(looked);
        if (!match.Success)
            match = IsRecommended().Match(looked);
        return Bodies(match);
    }

    private static List<string> Bodies(Match match) => match.Success ? [.. match.Groups["body"].Captures.Select(body => body.Value)] : [];

    private static string Looked(string text) => text.Length > FarthestLookedAt ? text[..FarthestLookedAt] : text;

    private const string Body = @"(?<body>((Full|District|Borough|County|City|Town|Parish) )?Council(?! (Tax|House|Plan|Chamber|Offices?))|Cabinets?(?! (Member|Portfolio))|Executives?( Board| Committee)?(?! (Director|Member|Portfolio|Head))|([A-Z][\w&'’]+ ){1,5}(Committee|Board|Panel|Council|Cabinet|Ltd|Limited|Trust|Partnership|Commission|Company))";

    private const string AndMore = @"(,? and (the |to )?" + Body + @")?";

    private const string Office = @"(?<body>(Deputy )?(Leader( of (the )?Council)?|Chief Executive|Mayor)|(Corporate |Service |Strategic |Executive |Assistant )?(Director|Head) (of|for) [A-Z][\w’'\-]+((,| and| for| of)? [A-Z][\w’'\-]+){0,4}|Monitoring Officer|Section 151 Officer|(Cabinet|Executive) Member for [A-Z][\w’'\-]+((,| and)? [A-Z][\w’'\-]+){0,4})";

    [GeneratedRegex(@"\b([Rr]ecommend(s|ed|ations?)?|RECOMMEND(S|ED|ATIONS?)?)\*{0,2}\)? ((made )?to|for) (the )?" + Body + @"\b" + AndMore, RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RecommendTo();

    [GeneratedRegex(@"^\W*([Tt]hat )?([Tt]he |both )?" + Body + AndMore + @"\b(?! ([a-z]+ ){0,2}(recommend|RECOMMEND))(:|,? ((also|jointly|therefore) )?(should|must|shall|needs?|to|be|will|are|is|and|[a-z]+s|agree|consider|note|approve|adopt|review|ensure|commit|work|provide|ask|request|continue|develop|support)\b)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BodyFirst();

    [GeneratedRegex(@"\b([Rr]ecommend(s|ed)?|RECOMMEND(S|ED)|[Rr]equested|[Aa]sked|[Ii]nvited)\b[,:]? that (the )?(" + Body + "|" + Office + @")\b" + AndMore, RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RecommendThat();

    [GeneratedRegex(@"^\W*[Tt]hat ([Tt]he |[Bb]oth )?(" + Body + "|" + Office + @")\b" + AndMore, RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ThatActs();

    [GeneratedRegex(@"^\W*(That )?([Tt]he )?" + Body + @"\b" + AndMore + @" (is|are|be) ((therefore|hereby) )?([Rr]ecommended|RECOMMENDED|asked|requested|invited)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex IsRecommended();
}
