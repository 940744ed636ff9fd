using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Where an area begins and ends, and the action tables in it.</summary>
internal sealed partial record AreaSpan(int? Heading, int End, List<PaperTable> Tables)
{
    public static List<AreaSpan> Find(ReadingPass pass, List<PaperTable> tables)
    {
        var named = NamedAreas(pass, tables[0].First);
        var rank = RankOfLater(pass, tables, named);
        var starts = new SortedDictionary<int, List<PaperTable>>();
        var nameless = new List<PaperTable>();
        var from = 0;
        foreach (var table in tables)
        {
            if (HeadingOf(pass, from, table.First, named, rank) is { } heading)
                starts[heading] = [table];
            else if (starts.Count > 0)
                starts.Last().Value.Add(table);
            else
                nameless.Add(table);
            from = table.Last + 1;
        }
        if (starts.Count == 1 && nameless.Count == 0 && starts.First() is { Key: var only } title && IsTitle(pass, only))
        {
            nameless.AddRange(title.Value);
            starts.Clear();
        }
        foreach (var heading in Untabled(pass, named, starts.Keys.ToHashSet()))
            starts.TryAdd(heading, []);
        return Spans(pass, starts, nameless);
    }

    private static List<AreaSpan> Spans(ReadingPass pass, SortedDictionary<int, List<PaperTable>> starts, List<PaperTable> nameless)
    {
        var spans = new List<AreaSpan>();
        if (nameless.Count > 0)
            spans.Add(new AreaSpan(null, nameless[^1].Last + 1, nameless));
        var headings = starts.Keys.ToList();
        for (var i = 0; i < headings.Count; i++)
        {
            var tables = starts[headings[i]];
            var end = i + 1 < headings.Count ? headings[i + 1] : tables.Count > 0 ? tables[^1].Last + 1 : NextHeading(pass, headings[i]);
            spans.Add(new AreaSpan(headings[i], end, tables));
        }
        return spans;
    }

    private static int NextHeading(ReadingPass pass, int index)
    {
        for (var i = index + 1; i < pass.Blocks.Count; i++)
        {
            if (IsPossibleName(pass, i))
                return i;
        }
        return pass.Blocks.Count;
    }

    /// <summary>
    /// The heading an action table stands under: one the paper's own list of areas names, else one that says "Area 2",
    /// else the nearest of the highest rank that is no part of an area's own pattern ("Completed", "Next steps").
    /// </summary>
    private static int? HeadingOf(ReadingPass pass, int from, int table, HashSet<string> named, int rank)
    {
        int? nearest = null;
        for (var i = table - 1; i >= from; i--)
        {
            if (!pass.IsFree(i))
                continue;
            var text = pass.Blocks[i].Text;
            if (IsNumberedArea(pass.Blocks[i]))
                return i;
            if (!Headings.IsHeading(pass, i))
                continue;
            if (named.Contains(Headings.Key(text)))
                return i;
            if (named.Count > 0 && nearest is not null || !IsPossibleName(pass, i))
                continue;
            if (nearest is not { } near)
                nearest = i;
            else if (Rank(pass.Blocks[i]) < Rank(pass.Blocks[near]) && (from > 0 || (rank > 0 ? Rank(pass.Blocks[i]) >= rank : i > 0)) && !IsTitle(pass, i))
                nearest = i;
        }
        return nearest;
    }

    /// <summary>The first words of the paper, with others under them, are its title.</summary>
    private static bool IsTitle(ReadingPass pass, int index) => pass.PreviousText(index) < 0;

    /// <summary>1 to 6 by style; then lines in capitals, bold lines, other lines.</summary>
    private static int Rank(PaperBlock block) => block.Kind == PaperBlockKind.Heading ? Math.Max(block.Level, 1)
        : block.Text.Any(char.IsLetter) && !block.Text.Any(char.IsLower) ? 7
        : block.Bold ? 8 : 9;

    /// <summary>The rank of the headings that the later tables stand under.</summary>
    private static int RankOfLater(ReadingPass pass, List<PaperTable> tables, HashSet<string> named)
    {
        var ranks = new List<int>();
        for (var i = 1; i < tables.Count; i++)
        {
            if (HeadingOf(pass, tables[i - 1].Last + 1, tables[i].First, named, 0) is { } heading)
                ranks.Add(Rank(pass.Blocks[heading]));
        }
        return ranks.Count == 0 ? 0 : ranks.Min();
    }

    private static bool IsNumberedArea(PaperBlock block) =>
        block.Kind is PaperBlockKind.Heading or PaperBlockKind.Paragraph && block.Text.Length <= 120 && !block.Text.EndsWith('.') && AreaNumber().IsMatch(block.Text);

    public static bool IsPossibleName(ReadingPass pass, int index)
    {
        if (!Headings.IsHeading(pass, index))
            return false;
        var block = pass.Blocks[index];
        return block.Text.Length <= 100 && !block.Text.EndsWith('?') && !PartOfAnArea().IsMatch(block.Text)
            && !(block.Kind == PaperBlockKind.Paragraph && block.Text.EndsWith(':') && block.Text.Split(' ').Length > 6)
            && DateText.Whole(block.Text) is null && !CompletedRecogniser.IsHeading(block.Text) && !AmbitionRecogniser.IsHeading(block.Text)
            && !(block.Text.EndsWith(':') && pass.NextText(index) is >= 0 and var next && pass.Blocks[next].Kind == PaperBlockKind.ListItem)
            && !(block.Kind == PaperBlockKind.ListItem && pass.PreviousText(index) is >= 0 and var above && pass.Blocks[above].Text.EndsWith(':'));
    }

    /// <summary>The items of a list of areas that come back as headings.</summary>
    private static HashSet<string> NamedAreas(ReadingPass pass, int firstTable)
    {
        var lists = new List<HashSet<string>>();
        for (var i = 0; i < firstTable; i++)
        {
            if (pass.Blocks[i].Kind == PaperBlockKind.ListItem || !ListsAreas().IsMatch(Opening(pass.Blocks[i].FullText)) && !ListsAreas().IsMatch(Tail(pass.Blocks[i].FullText)))
                continue;
            lists.Add(ItemsAfter(pass, i));
        }
        // An introduction may itself be a numbered paragraph with the areas nested under it.
        for (var i = 0; i < firstTable; i++)
        {
            var block = pass.Blocks[i];
            if (block.Kind == PaperBlockKind.ListItem && block.Text.EndsWith(':') && ListsAreas().IsMatch(Tail(block.Text)))
                lists.Add(ItemsAfter(pass, i));
        }
        var headings = Enumerable.Range(0, pass.Blocks.Count).Where(i => Headings.IsHeading(pass, i)).Select(i => Headings.Key(pass.Blocks[i].Text)).ToHashSet(StringComparer.Ordinal);
        return lists.OrderByDescending(list => list.Count).FirstOrDefault(list => list.Count >= 2 && list.Count(headings.Contains) >= 2) ?? [];
    }

    private static string Opening(string text) => text.Length > 150 ? text[..150] : text;

    private static string Tail(string text) => text.Length > 150 ? text[^150..] : text;

    private static HashSet<string> ItemsAfter(ReadingPass pass, int index)
    {
        var items = new HashSet<string>(StringComparer.Ordinal);
        var first = pass.NextText(index);
        for (var i = first; i >= 0 && items.Count < 40; i = pass.NextText(i))
        {
            var block = pass.Blocks[i];
            if (block.Kind != PaperBlockKind.ListItem || block.Depth < pass.Blocks[first].Depth || Headings.IsHeading(pass, i))
                break;
            if (block.Depth == pass.Blocks[first].Depth)
                items.Add(Headings.Key(block.Text));
        }
        return items;
    }

    private static List<int> Untabled(ReadingPass pass, HashSet<string> named, HashSet<int> found)
    {
        var have = found.Select(i => Headings.Key(pass.Blocks[i].Text)).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, pass.Blocks.Count).Where(i => pass.IsFree(i) && Headings.IsHeading(pass, i)
            && named.Contains(Headings.Key(pass.Blocks[i].Text)) && have.Add(Headings.Key(pass.Blocks[i].Text)))];
    }

    [GeneratedRegex(@"\bareas?\b|\bthemes\b|\bworkstreams\b|\bstrands\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ListsAreas();

    [GeneratedRegex(@"^(area|theme|workstream|strand|topic)\s+(\d{1,2}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex AreaNumber();

    [GeneratedRegex(@"^(\(|(the )?((our|strategic|overall|key|main|agreed|proposed|current|remaining|what|completed|outstanding|further|future|next|list of|table of|review of|progress on|summary of)\s+)*(ambitions?|vision|aims?|objectives?|completed|achievements?|achieved|progress|actions?|action (plan|table|log)|work in progress|in progress|conclusions?|steps|outstanding|commentary|summary|findings|background|success(es)?|recommendations?|areas? of focus|focus|position|(has|have|we|was|is) .*|work|context|introduction|status|overview|table \d+.*|page \d+.*|appendix.*|continued|issues|challenges|evidence|areas?)\s*:?$|table \d|figure \d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex PartOfAnArea();
}
