using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Parts "Fenmoor Borough Council, Marshland and Coastwold" into its organisations, leaving an "and" inside a name alone.</summary>
internal static partial class OrganisationList
{
    public static List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var piece in Marks().Split(text).Select(Trimmed).Where(piece => piece.Length > 0))
            parts.Add(piece);
        if (parts.Count == 0)
            return parts;
        var named = parts.Exists(part => EndsAsBody().IsMatch(part));
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var pieces = Halves(parts[i], wholeList: i == parts.Count - 1 && !named);
            parts.RemoveAt(i);
            parts.InsertRange(i, pieces);
        }
        return parts;
    }

    /// <summary>An "and" parts two bodies when what stands before it ends as a body does, or when it closes a list of short names.</summary>
    private static List<string> Halves(string part, bool wholeList)
    {
        foreach (Match and in And().Matches(part))
        {
            var (left, right) = (part[..and.Index].Trim(), part[(and.Index + and.Length)..].Trim());
            if (left.Length > 0 && right.Length > 0 && char.IsUpper(right[0]) && (EndsAsBody().IsMatch(left) || wholeList && !IsOneCouncil(part)))
                return [left, .. Halves(right, wholeList: false)];
        }
        return [part];
    }

    /// <summary>Councils and areas of which the name itself holds an "and".</summary>
    private static readonly string[] Pairs =
    [
        "Argyll and Bute", "Armagh City, Banbridge and Craigavon", "Barking and Dagenham", "Basingstoke and Deane", "Bath and North East Somerset", "Brighton and Hove",
        "Cambridgeshire and Peterborough", "Cheshire West and Chester", "Christchurch and Poole", "Derry City and Strabane", "Devon and Cornwall", "Dumfries and Galloway",
        "Epsom and Ewell", "Hammersmith and Fulham", "Hampshire and Isle of Wight", "Herefordshire and Worcestershire", "Hinckley and Bosworth", "Kensington and Chelsea",
        "King's Lynn and West Norfolk", "Lisburn and Castlereagh", "Newark and Sherwood", "Newry, Mourne and Down", "Nuneaton and Bedworth", "Oadby and Wigston",
        "Perth and Kinross", "Redcar and Cleveland", "Reigate and Banstead", "Telford and Wrekin", "Tonbridge and Malling", "Tyne and Wear", "Windsor and Maidenhead", "Yorkshire and Humber",
    ];

    private static bool IsOneCouncil(string part) => part.Split(' ').Length > 8 || Array.Exists(Pairs, pair => part.Contains(pair, StringComparison.OrdinalIgnoreCase));

    private static string Trimmed(string piece)
    {
        var text = piece.Trim().TrimEnd('.').Trim();
        return text.StartsWith("and ", StringComparison.Ordinal) ? text[4..].Trim() : text;
    }

    [GeneratedRegex(@"[;\n]|,(?![^(]*\))|\s/\s|\s•\s", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s(and|&)\s", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(councils?|authority|authorities|trust|trusts|board|ltd|limited|plc|llp|cic|service|services|police|university|college|association|partnership|agency|nhs|company|corporation|society|charity|group|forum|alliance|chamber|DC|BC|CC|MBC|UA|[A-Z]{2,6}(DC|BC|CC|C))( \([^)]*\))?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex EndsAsBody();
}
