using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>What the columns of a table hold, by the words of its header, or by its rows where it has none.</summary>
internal static partial class TableHeader
{
    private const int LongestHeader = 60;

    public static Dictionary<TableColumnRole, int> Read(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<TableColumnRole, int>();
        if (cells.Count < 2 || cells.Any(cell => cell.Length > LongestHeader))
            return [];
        for (var i = 0; i < cells.Count; i++)
        {
            if (RoleOf(cells[i].Replace("*", "", StringComparison.Ordinal).Trim()) is { } role)
                columns.TryAdd(role, i);
        }
        if (!columns.ContainsKey(TableColumnRole.Action) && !columns.ContainsKey(TableColumnRole.Recommendation))
            return [];
        // Where the response has a column of its own and the status has none, the position or the progress is the status.
        if (columns.ContainsKey(TableColumnRole.Recommendation) && columns.ContainsKey(TableColumnRole.Response) && !columns.ContainsKey(TableColumnRole.Status)
            && columns.TryGetValue(TableColumnRole.Commentary, out var commentary) && Position().IsMatch(cells[commentary].Replace("*", "", StringComparison.Ordinal).Trim()))
        {
            columns.Remove(TableColumnRole.Commentary);
            columns[TableColumnRole.Status] = commentary;
        }
        // A header names nearly all of its columns; a row of data only happens to hold such a word.
        var filled = cells.Count(cell => cell.Length > 0);
        return columns.Count >= 2 && columns.Count * 2 >= filled ? columns : [];
    }

    /// <summary>A table without a header is one of actions when the second cell of most rows reads like a commentary on progress.</summary>
    public static Dictionary<TableColumnRole, int> Guess(ReadingPass pass, List<int> rows)
    {
        var filled = rows.Where(row => pass.Blocks[row].Cells is { Count: 2 } cells && cells[1].Length > 0).ToList();
        var speaking = filled.Count(row => ActionCommentary.SaysProgress(pass.Blocks[row].Cells[1]));
        return filled.Count >= 2 && speaking * 2 > filled.Count
            ? new Dictionary<TableColumnRole, int> { [TableColumnRole.Action] = 0, [TableColumnRole.Commentary] = 1 }
            : [];
    }

    public static TableColumnRole? RoleOf(string cell)
    {
        if (cell.Length == 0)
            return null;
        if (Number().IsMatch(cell))
            return TableColumnRole.Number;
        if (Recommendation().IsMatch(cell))
            return TableColumnRole.Recommendation;
        if (Lead().IsMatch(cell))
            return TableColumnRole.Lead;
        if (Due().IsMatch(cell))
            return TableColumnRole.Due;
        if (Status().IsMatch(cell))
            return TableColumnRole.Status;
        if (Response().IsMatch(cell))
            return TableColumnRole.Response;
        if (Commentary().IsMatch(cell))
            return TableColumnRole.Commentary;
        if (Reference().IsMatch(cell))
            return TableColumnRole.Reference;
        if (Action().IsMatch(cell))
            return TableColumnRole.Action;
        return Area().IsMatch(cell) ? TableColumnRole.Area : null;
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(no\.?|number|#|recs?\.?|ref\.? ?no\.?|(rec|recommendation|action|item)s?\.? ?(no\.?|number|ref(erence)?|#)|item|id|r\.? ?no\.?|s/n)$", Options, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^((agreed|panel|scrutiny|key|committee|working group|the|cpc|lga|peer|peer team|audit|proposed|original|final|review)\s+)*recommendations?\b( (made|of|from|by|to|wording|text|details?)\b.*)?$", Options, 10_000)]
    private static partial Regex Recommendation();

    [GeneratedRegex(@"\b(lead|owner|responsib\w*|officers?|who|by whom|assigned to|accountable|portfolio holder|cabinet member|led by|sponsor)\b", Options, 10_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(due|by when|time ?(scale|table|frame|line|ing)s?|deadline|(target|completion|implementation|end|start|delivery|expected|agreed|review|planned) (completion )?dates?)\b|^(when|date|by|target|complete by|completion|date due|date for completion)\??$", Options, 10_000)]
    private static partial Regex Due();

    [GeneratedRegex(@"^((current|overall|latest|action|delivery|progress|implementation)\s+)?(status|b?rag(\s?/\s?brag)?|b?rag (rating|status)|r/a/g|state|rating|progress rating|complete\??|completed\??|done\??|open ?/ ?closed)( (rating|update|\(.{1,20}\)))?$", Options, 10_000)]
    private static partial Regex Status();

    [GeneratedRegex(@"^((current|latest|present)\s+)?(position|progress)( (to date|now|at \w+( \d{4})?))?$", Options, 10_000)]
    private static partial Regex Position();

    [GeneratedRegex(@"\b(response|reply|decision|(cabinet|executive|council)(['’]?s)? (view|position|answer)|(view|position|answer) of (the )?(cabinet|executive|council)|accepted|agreed\??( or| ?/) (not|rejected)|outcome of cabinet|management comments?|accept ?/ ?reject)\b|^agreed\?$", Options, 10_000)]
    private static partial Regex Response();

    [GeneratedRegex(@"\b(comment\w*|progress|updates?|position|outcome|conclusions?|notes?|status|findings?|evidence|current|result)\b", Options, 10_000)]
    private static partial Regex Commentary();

    [GeneratedRegex(@"\b(ref(erence)?s?|delivery plan|plan link)\b", Options, 10_000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^((agreed|proposed|key|improvement|reviewed|required|further|planned|the|area|areas of|specific|next)\s+)*(actions?|activit(y|ies)|tasks?|proposals?|improvements?|measures?|milestones?|work|steps?)( (point|required|agreed|needed|to be taken|reviewed|taken|item|proposed|planned|description)s?)?( to be taken)?$|^areas? of (work|activity)$|^what (we|the council|will|needs|is|are|have)\b.*$|^how( we will.*)?$", Options, 10_000)]
    private static partial Regex Action();

    [GeneratedRegex(@"^(area|theme|topic|workstream|priority|section|heading|service)s?( of review)?$", Options, 10_000)]
    private static partial Regex Area();
}
