namespace Concordat.Documents.Reading.Formats;

/// <summary>Joins what a page break cut in two: a list item, a table row or a paragraph that goes on after an empty line.</summary>
internal static class PageBreaks
{
    /// <summary>A block longer than this is not joined to: a file of nothing but half sentences must not take forever.</summary>
    public const int LongestJoin = 6_000;

    public static IReadOnlyList<PaperBlock> Mend(List<PaperBlock> blocks)
    {
        var mended = new List<PaperBlock>(blocks.Count);
        var nextTexts = BlockOrder.NextTexts(blocks);
        var before = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var next = nextTexts[i] < 0 ? null : blocks[nextTexts[i]];
            if (before >= 0 && mended[before].Text.Length > LongestJoin)
                mended.Add(block);
            else if (block.Kind == PaperBlockKind.Paragraph && before >= 0 && block.Text.Length > 0
                && Continues(mended[before], block, next))
                mended[before] = Join(mended[before], block);
            else if (block.Kind == PaperBlockKind.ListItem && before >= 0 && block.AfterBlank && IsCutItem(mended[before], block))
                mended[before] = Join(mended[before], block);
            else if (before >= 0 && IsRowWithoutTabs(mended[before], block, next))
                mended.Add(block with { Kind = PaperBlockKind.TableRow, Cells = [block.Text, .. Enumerable.Repeat("", mended[before].Cells.Count - 1)], Table = mended[before].Table });
            else
                mended.Add(block);
            if (!BlockOrder.IsNoise(mended[^1]))
                before = mended.Count - 1;
        }
        return mended;
    }

    private static bool Continues(PaperBlock before, PaperBlock block, PaperBlock? next)
    {
        var lower = char.IsLower(block.Text[0]) || (block.Text[0] is '£' or '(' or '&' && Sentence.IsOpen(before.Text));
        return before.Kind switch
        {
            PaperBlockKind.ListItem => lower || (Sentence.IsOpen(before.Text) && !OpensList(block, next)),
            PaperBlockKind.TableRow => lower && next?.Kind == PaperBlockKind.TableRow,
            PaperBlockKind.Paragraph => lower && before.Text.Length > 60 && !before.Bold && !Sentence.Ends(before.Text),
            _ => false,
        };
    }

    /// <summary>A row that lost its empty cells stands between rows of its table without an empty line before it.</summary>
    private static bool IsRowWithoutTabs(PaperBlock before, PaperBlock block, PaperBlock? next) =>
        block.Kind == PaperBlockKind.Paragraph && !block.AfterBlank && before.Kind == PaperBlockKind.TableRow && before.Cells.Count > 1
        && next is not null && (next.Kind == PaperBlockKind.TableRow && !next.AfterBlank && next.Cells.Count == before.Cells.Count && next.Cells.All(cell => cell.Length > 0)
            || next.Kind == PaperBlockKind.Paragraph && next.AfterBlank && next.Text.Length > 0 && char.IsLower(next.Text[0]));

    private static bool OpensList(PaperBlock block, PaperBlock? next) => next?.Kind == PaperBlockKind.ListItem && block.Text.Length <= 60;

    /// <summary>Some converters give the second half of a cut item a bullet of its own.</summary>
    private static bool IsCutItem(PaperBlock before, PaperBlock block) =>
        before.Kind == PaperBlockKind.ListItem && block.Bullet.Length > 0 && block.Label.Length == 0
        && block.Text.Length > 0 && char.IsLower(block.Text[0]) && Sentence.IsOpen(before.Text);

    private static PaperBlock Join(PaperBlock before, PaperBlock block)
    {
        var joined = before with
        {
            Text = before.Text + " " + block.Text,
            Source = [.. before.Source, .. block.Source],
        };
        if (before.Kind != PaperBlockKind.TableRow || before.Cells.Count == 0)
            return joined;
        var cells = before.Cells.ToList();
        // The first cell may hold no more than a number.
        var wordy = Math.Max(0, cells.FindIndex(cell => cell.Count(char.IsLetter) > 10));
        cells[wordy] = (cells[wordy] + " " + block.Text).Trim();
        return joined with { Text = string.Join('\t', cells).Trim(), Cells = cells };
    }
}
