using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The words by which registers of partnerships head their columns and label their lines.</summary>
internal static partial class PartnershipWords
{
    private const int LongestHeader = 60;

    /// <summary>The columns of a register by its header; none when the row is not one.</summary>
    public static Dictionary<PartnershipColumn, int> Read(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<PartnershipColumn, int>();
        if (cells.Count < 2 || cells.Any(cell => cell.Length > LongestHeader))
            return [];
        for (var i = 0; i < cells.Count; i++)
        {
            if (ColumnOf(cells[i].Replace("*", "", StringComparison.Ordinal).Trim().TrimEnd(':')) is { } column)
                columns.TryAdd(column, i);
        }
        if (!columns.ContainsKey(PartnershipColumn.Name))
            return [];
        var told = columns.ContainsKey(PartnershipColumn.Organisations) || columns.ContainsKey(PartnershipColumn.LeadAuthority);
        var clear = Partnership().IsMatch(cells[columns[PartnershipColumn.Name]]);
        return columns.Count >= 3 && (told || clear) || columns.Count == 2 && told && clear ? columns : [];
    }

    public static bool IsColumn(string cell) => ColumnOf(cell.TrimEnd(':')) is not null;

    public static PartnershipColumn? ColumnOf(string cell)
    {
        if (cell.Length == 0)
            return null;
        if (LeadAuthority().IsMatch(cell))
            return PartnershipColumn.LeadAuthority;
        if (Name().IsMatch(cell))
            return PartnershipColumn.Name;
        if (Benefit().IsMatch(cell))
            return PartnershipColumn.Benefit;
        if (Status().IsMatch(cell))
            return PartnershipColumn.Status;
        if (Organisations().IsMatch(cell))
            return PartnershipColumn.Organisations;
        return Description().IsMatch(cell) ? PartnershipColumn.Description : null;
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"partnership|shared service|collaboration|alliance|joint|arrangement", Options, 10_000)]
    private static partial Regex Partnership();

    [GeneratedRegex(@"^((name|title)( of)?( the)?( (key|significant|shared|joint))?( (partnership|arrangement|service|shared service|collaboration|body|company|project|case|case study|alliance))?|(key |significant |current |joint )?(partnership|arrangement|shared service|joint (service|arrangement|committee|venture)|collaboration|alliance|service|case study)( / (service|arrangement|body))?( (name|title))?)$", Options, 10_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(lead|host|hosting|accountable|administering)( (authority|council|body|partner|organisation|agency))$|^(host|hosted by|led by)$", Options, 10_000)]
    private static partial Regex LeadAuthority();

    [GeneratedRegex(@"^((partner|member|participating|other|key|main|constituent|partnering|the|all|external|list of)\s+)*(organisations?|partners?|councils?|authorit(y|ies)|parties|participants|bodies|agencies|members?|partnering with)(\s*(/|&|and|or)\s*(organisations?|partners?|councils?|authorities|agencies|bodies|members))?(\s+(involved|included|participating|taking part|in the partnership|in it|represented|affected))?$|^(who is involved\??|with whom\??|between|who with\??)$", Options, 10_000)]
    private static partial Regex Organisations();

    [GeneratedRegex(@"^((brief|short|main|key|overall|service|the|its|what is the)\s+)*(descriptions?|purpose|aims?|objectives?|remit|scope|details?|function|summary|role|nature|outline|what (it|the partnership) (is|does|covers)|what is shared|services? (covered|shared|in scope|provided|included)|about( it)?)(\s*(/|&|and)\s*(aims?|objectives?|purpose|scope|remit|description|outcomes|function))?(\s+of\s+[\w\s]{3,30})?$", Options, 10_000)]
    private static partial Regex Description();

    [GeneratedRegex(@"^((financial|key|main|annual|estimated|claimed|expected|actual|reported|cashable|total|stated|other|the|efficiency|anticipated|realised)\s+)*((and|/|&)\s+)?(benefits?|savings?|efficienc(y|ies)|impact|gain)(\s*(/|&|and)\s*(benefits?|savings?|efficienc(y|ies)|outcomes?))?(\s+(to date|achieved|claimed|expected|realised|per (year|annum)|p\.?a\.?|for \w+|to the council|\(£\w*\)|\(.{1,20}\)))*$", Options, 10_000)]
    private static partial Regex Benefit();

    [GeneratedRegex(@"^((current |present )?(status|state|position)|is it current\??|ongoing( or ended)?\??|live\??|rag( rating)?)$", Options, 10_000)]
    private static partial Regex Status();
}
