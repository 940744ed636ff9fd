using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>To whom a recommendation is addressed, only where it says so itself.</summary>
internal static partial class Addressees
{
    public static List<string> In(string text)
    {
        var looked = text.Length > 300 ? text[..300] : text;
        var match = RecommendTo().Match(looked);
        if (!match.Success)
            match = BodyFirst().Match(looked);
        return match.Success ? [match.Groups["body"].Value] : [];
    }

    private const string Body = @"(?<body>((Full|District|Borough|County|City|Town|Parish) )?Council|Cabinet|Executive( Board)?|([A-Z][\w&']+ ){1,5}(Committee|Board|Panel|Council|Cabinet|Ltd|Limited))";

    [GeneratedRegex(@"\b[Rr]ecommend(s|ed|ation)? to (the )?" + Body + @"\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RecommendTo();

    [GeneratedRegex(@"^(That )?([Tt]he )?" + Body + @"\b,? (agrees?|considers?|should|notes?|approves?|reviews?|ensures?|commits?|adopts?|works?|provides?|asks?|requests?|be (asked|requested|recommended))\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BodyFirst();
}
