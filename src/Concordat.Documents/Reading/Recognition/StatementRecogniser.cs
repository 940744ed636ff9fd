using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>
/// Finds the statements of a self-assessment: a table with one column for when things go well and one for when they
/// do not, in groups; or the same as two lists.
/// </summary>
internal static partial class StatementRecogniser
{
    private const string Positive = "positive";

    private const string Negative = "negative";

    public static List<DraftStatement> Read(ReadingPass pass)
    {
        var statements = new List<DraftStatement>();
        foreach (var rows in PaperTable.Runs(pass))
            ReadTable(pass, rows, statements);
        ReadLists(pass, statements);
        return statements;
    }

    private static void ReadTable(ReadingPass pass, List<int> rows, List<DraftStatement> statements)
    {
        (int Good, int Bad)? columns = null;
        string? group = null;
        var used = true;
        var (heading, mended) = (-1, false);
        (string Good, string Bad, int Row)? open = null;
        foreach (var row in rows)
        {
            var cells = pass.Blocks[row].Cells;
            if (ColumnsOf(cells) is { } read)
            {
                columns = read;
                continue;
            }
            if (columns is not { } at)
                continue;
            var grouped = rows.Exists(other => GroupOf(pass.Blocks[other].Cells, at) is not null);
            var (good, bad) = (CellAt(cells, at.Good), CellAt(cells, at.Bad));
            if (GroupOf(cells, at) is { } name)
            {
                Close();
                (group, used, heading) = (name.Text, false, row);
                mended = name.Mended;
                continue;
            }
            if (good.Length + bad.Length == 0)
                continue;
            // The group may stand in the first cell of its own row.
            var named = !grouped && at.Good > 0 && at.Bad > 0 && cells[0].Length is > 0 and <= 80 && cells[0].Count(char.IsLetter) > 2 && cells[0].TrimEnd(':').Trim() != group;
            if (named)
            {
                Close();
                (group, used, heading, mended) = (cells[0].TrimEnd(':').Trim(), false, -1, false);
            }
            pass.Claim(row);
            foreach (var rest in cells.Where((_, i) => i != at.Good && i != at.Bad && !(named && i == 0)))
                pass.Leave(row, rest);
            if (open is { } before && GoesOn(good) && GoesOn(bad))
            {
                open = ((before.Good + " " + good).Trim(), (before.Bad + " " + bad).Trim(), before.Row);
                continue;
            }
            Close();
            open = (good, bad, row);
        }
        Close();

        void Close()
        {
            if (open is not { } read)
                return;
            if (used && group is not null && rows.Count(row => pass.Blocks[row].Cells.Count > 2) == rows.Count)
            {
                pass.Warn(pass.Blocks[read.Row].Line, "These statements stand under no group of their own. The name of their group may have been lost.");
                group = null;
            }
            if (!used && heading >= 0)
            {
                pass.Claim(heading);
                if (mended)
                    pass.Leave(heading, pass.Blocks[heading].Text);
            }
            used = true;
            statements.AddRange(Sentences(read.Good).Select(text => new DraftStatement(group, Positive, text)));
            statements.AddRange(Sentences(read.Bad).Select(text => new DraftStatement(group, Negative, text)));
            open = null;
        }
    }

    private static (int Good, int Bad)? ColumnsOf(IReadOnlyList<string> cells)
    {
        if (cells.Count is < 2 or > 6 || cells.Any(cell => cell.Length > 120))
            return null;
        int good = -1, bad = -1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (bad < 0 && GoingBadly().IsMatch(cells[i]))
                bad = i;
            else if (good < 0 && GoingWell().IsMatch(cells[i]))
                good = i;
        }
        return good >= 0 && bad >= 0 ? (good, bad) : null;
    }

    /// <summary>A row with nothing but a few words names the group below it. A converter may have torn a word between two cells.</summary>
    private static (string Text, bool Mended)? GroupOf(IReadOnlyList<string> cells, (int Good, int Bad) at)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.Count == 0 || filled.Sum(cell => cell.Length) > 80 || !char.IsUpper(filled[0][0]) || Sentence.Ends(filled[^1]))
            return null;
        if (filled.Count == 1)
            return cells[0].Length > 0 || cells.Count <= 2 && at.Good > 0 ? (filled[0], false) : null;
        if (filled.Count > 2 || cells[0].Length == 0 || !char.IsLower(filled[1][0]) || filled[1].Contains(' ', StringComparison.Ordinal))
            return null;
        var overlap = filled[0].EndsWith(filled[1][0]) ? 1 : 0;
        return (filled[0] + filled[1][overlap..], true);
    }

    private static bool GoesOn(string cell) => cell.Length == 0 || char.IsLower(cell[0]);

    private static string CellAt(IReadOnlyList<string> cells, int column) => column < cells.Count ? cells[column] : "";

    /// <summary>The statements of a cell: by line, by mark, or, where a converter ran them together, by the capital that opens each.</summary>
    private static IEnumerable<string> Sentences(string cell)
    {
        if (cell.Length == 0)
            return [];
        var marked = Marks().Split(cell).Select(piece => LineShape.Parse(piece).Text.Trim()).Where(piece => piece.Length > 0).ToList();
        return marked.Count > 1 || cell.Length > 20_000 ? marked : RunTogether(marked.FirstOrDefault("")).Where(piece => piece.Length > 0);
    }

    private static IEnumerable<string> RunTogether(string cell)
    {
        var from = 0;
        foreach (Match match in Capital().Matches(cell))
        {
            if (Leading().IsMatch(cell[from..match.Index]))
                continue;
            yield return cell[from..match.Index].Trim();
            from = match.Index;
        }
        yield return cell[from..].Trim();
    }

    /// <summary>The same as two lists, one after the other.</summary>
    private static void ReadLists(ReadingPass pass, List<DraftStatement> statements)
    {
        var signs = new List<(int Heading, string Sign)>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            var block = pass.Blocks[i];
            var next = pass.NextText(i);
            if (!pass.IsFree(i) || block.Kind is PaperBlockKind.TableRow || block.Text.Length > 160 || next < 0 || pass.Blocks[next].Kind != PaperBlockKind.ListItem)
                continue;
            if (SignsBad().IsMatch(block.Text))
                signs.Add((i, Negative));
            else if (SignsGood().IsMatch(block.Text))
                signs.Add((i, Positive));
        }
        if (!signs.Exists(sign => sign.Sign == Positive) || !signs.Exists(sign => sign.Sign == Negative))
            return;
        string? group = null;
        foreach (var (heading, sign) in signs)
        {
            var above = pass.PreviousText(heading);
            if (above >= 0 && pass.IsFree(above) && Headings.IsHeading(pass, above) && sign == signs[0].Sign)
            {
                group = pass.Blocks[above].Text.TrimEnd(':');
                // The first list under it makes the heading the name of a group; it is no longer loose.
                pass.Claim(above);
            }
            for (var i = pass.NextText(heading); i >= 0 && pass.Blocks[i].Kind == PaperBlockKind.ListItem && pass.IsFree(i); i = pass.NextText(i))
            {
                pass.Claim(i);
                statements.Add(new DraftStatement(group, sign, pass.Blocks[i].ItemText));
            }
        }
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(going|working|done|works|goes) well\b|^(positive|good) (features|signs|indicators|practice|behaviours?)|\bwhat good looks like\b|\bsigns? of (success|strength|good)|\bin good health\b", Options, 10_000)]
    private static partial Regex GoingWell();

    [GeneratedRegex(@"\b(not|n't|less|n’t) (so |always |be )?(going|working|done|work|go)( so)? well\b|\b(going|working) (badly|poorly|wrong)\b|^(negative|poor|bad|warning) (features|signs|indicators|practice|behaviours?)|\bwarning signs?\b|\bsigns? of (failure|weakness|trouble|poor)|\bwhat (poor|bad) looks like\b|\bin poor health\b", Options, 10_000)]
    private static partial Regex GoingBadly();

    [GeneratedRegex(@"^(features|signs|indicators|statements|behaviours)\b.{0,80}\b(going|working|works) well\b|^(positive|good) (features|signs|indicators|statements)|^(when )?(things are|it is|the partnership is) (going|working) well\b|\bwhat good looks like\b", Options, 10_000)]
    private static partial Regex SignsGood();

    [GeneratedRegex(@"^(features|signs|indicators|statements|behaviours)\b.{0,80}\bnot (so )?(going|working) (so )?well\b|^(negative|poor|warning) (features|signs|indicators|statements)|^(when )?(things are|it is|the partnership is) not (going|working) (so )?well\b|\bwhat (poor|bad) looks like\b|^warning signs\b", Options, 10_000)]
    private static partial Regex SignsBad();

    [GeneratedRegex(@"\n|;\s+|(?<=[.])\s+(?=\p{Lu})|\s(?=[•·▪]\s?)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marks();

    /// <summary>Ends with a word that what follows belongs to, so that a capital after it opens a name.</summary>
    [GeneratedRegex(@"\b(of|in|to|the|and|or|for|with|by|at|from|on|a|an|as|between|including)\s*$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 10_000)]
    private static partial Regex Leading();

    /// <summary>A word with a capital after a word in small letters, itself followed by small letters or a comma.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll})'’]\s)\p{Lu}\p{Ll}+(?=,?\s[\p{Ll}(]|,)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Capital();
}
