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

    [GeneratedRegex(@"\b[Rr]ecommend(s|ed|ations?)?\*{0,2}\)? ((made )?to|for) (the )?" + Body + @"\b" + AndMore, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RecommendTo();

    [GeneratedRegex(@"^\W*([Tt]hat )?([Tt]he |both )?" + Body + AndMore + @"\b(:|,? ((also|jointly|therefore) )?(should|must|shall|needs?|to|be|will|are|is|and|[a-z]+s|agree|consider|note|approve|adopt|review|ensure|commit|work|provide|ask|request|continue|develop|support)\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BodyFirst();

    [GeneratedRegex(@"\b([Rr]ecommend(s|ed)?|RECOMMENDED|[Rr]equested|[Aa]sked|[Ii]nvited)\b[,:]? that (the )?" + Body + @"\b" + AndMore, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RecommendThat();

    [GeneratedRegex(@"^\W*(That )?([Tt]he )?" + Body + @"\b" + AndMore + @" (is|are|be) ((therefore|hereby) )?([Rr]ecommended|RECOMMENDED|asked|requested|invited)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsRecommended();
}
