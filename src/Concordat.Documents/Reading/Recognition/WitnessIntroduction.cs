using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A sentence such as "Ann O'Brien, Director of Housing, made the following points:" parted into who and the rest.</summary>
internal static partial class WitnessIntroduction
{
    public static (string Who, string Said)? Split(string text)
    {
        var match = Verb().Match(text);
        return match.Success && match.Index > 2 ? (text[..match.Index].Trim(' ', ','), text[match.Index..].Trim(' ', ',')) : null;
    }

    [GeneratedRegex(@",?\s+(then |also |who )?(made|raised|told|said|highlighted|explained|informed|reported|noted|advised|outlined|presented|attended|spoke|gave|commented|responded|answered)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Verb();
}
