namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the tables that a converter left as lines, by spaces or one cell to a line, and makes rows of them again.</summary>
internal static class OutlineMending
{
    public static PaperDocument Mend(PaperDocument document)
    {
        document = document with { Blocks = LastRows([.. Formats.RunningLine.Mark(document.Blocks).Select(block => WithCutCells(document, block))]) };
        var lines = OutlineLine.From(document);
        var tables = Tables(lines);
        return tables.Count == 0 ? document : document with { Blocks = Blocks(document, lines, tables) };
    }

    /// <summary>A few words in mid-sentence after the last row of a table are the end of its first long cell.</summary>
    private static List<PaperBlock> LastRows(List<PaperBlock> blocks)
    {
        var mended = new List<PaperBlock>(blocks.Count);
        var row = -1;
        foreach (var block in blocks)
        {
            if (row >= 0 && block.Kind == PaperBlockKind.Paragraph && block.Text.Length is > 0 and <= 200 && char.IsLower(block.Text[0])
                && mended[row].Cells.ToList().FindIndex(cell => cell.Count(char.IsLetter) > 3) is >= 0 and var wordy && mended[row].Cells.Count > 1 && !Formats.Sentence.Ends(mended[row].Cells[wordy]))
            {
                string[] cells = [.. mended[row].Cells];
                cells[wordy] += " " + block.Text;
                mended[row] = mended[row] with { Cells = cells, Text = string.Join('\t', cells).Trim(), Source = [.. mended[row].Source, .. block.Source] };
                row = -1;
                continue;
            }
            mended.Add(block);
            if (block.Kind == PaperBlockKind.TableRow)
                row = mended.Count - 1;
            else if (!Formats.BlockOrder.IsNoise(block))
                row = -1;
        }
        return mended;
    }

    /// <summary>The rest of a row on the next page kept its tabs: each piece belongs to the cell at its place.</summary>
    private static PaperBlock WithCutCells(PaperDocument document, PaperBlock block)
    {
        if (block.Kind != PaperBlockKind.TableRow || block.Source.Count < 2 || block.Source.Any(range => range.Start < 0 || range.Start + range.Length > document.SourceText.Length))
            return block;
        var parts = block.Source.Select(range => document.SourceText.Substring(range.Start, range.Length).Split('\t')).ToList();
        if (parts[0].Length < 2 || parts.Skip(1).All(part => part.Length == 1) || parts.Exists(part => part.Length > parts[0].Length))
            return block;
        var cells = new string[parts[0].Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = string.Join(' ', parts.Where(part => i < part.Length).Select(part => part[i].Trim()).Where(text => text.Length > 0));
        return block with { Cells = cells, Text = string.Join('\t', cells).Trim() };
    }

    private static List<LaidOutTable> Tables(List<OutlineLine> lines)
    {
        var tables = new List<LaidOutTable>();
        IReadOnlyList<int> columns = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (columns.Count > 1 && SpacedTable.Continued(lines, i, columns) is { } continued)
            {
                tables.Add(continued);
                i = continued.End - 1;
                continue;
            }
            if (!IsPageLine(lines[i]))
                columns = [];
            if (!lines[i].CanBeOfATable || (TaggedTable.At(lines, i) ?? SpacedTable.At(lines, i) ?? StackedTable.At(lines, i)) is not { } table)
                continue;
            tables.Add(table);
            columns = table.Starts;
            i = table.End - 1;
        }
        return tables;
    }

    private static bool IsPageLine(OutlineLine line) => line.Trimmed.Length == 0 || line.Of.Kind == PaperBlockKind.Furniture;

    private static List<PaperBlock> Blocks(PaperDocument document, List<OutlineLine> lines, List<LaidOutTable> tables)
    {
        var blocks = new List<PaperBlock>();
        var number = document.Blocks.Count == 0 ? 0 : document.Blocks.Max(block => block.Table);
        var done = 0;
        foreach (var table in tables)
        {
            number++;
            AddLines(blocks, document, lines, done, table.First);
            if (table.Left.Length > 0)
                blocks.Add(new PaperBlock { Kind = PaperBlockKind.Rule, Line = lines[table.First].Range.Line, Text = table.Left, Page = lines[table.First].Of.Page });
            foreach (var row in table.Rows)
                blocks.Add(RowOf(row, number));
            done = table.End;
        }
        AddLines(blocks, document, lines, done, lines.Count);
        return blocks;
    }

    private static PaperBlock RowOf(LaidOutRow row, int table) => new()
    {
        Kind = PaperBlockKind.TableRow,
        Line = row.Lines[0].Range.Line,
        Page = row.Lines[0].Of.Page,
        Text = string.Join('\t', row.Cells).Trim(),
        Cells = row.Cells,
        Table = table,
        AfterBlank = row.Lines[0].AfterBlank,
        Source = [.. row.Lines.Select(line => line.Range)],
    };

    /// <summary>The blocks between two tables; one that a table took the beginning or the end of keeps its other lines.</summary>
    private static void AddLines(List<PaperBlock> blocks, PaperDocument document, List<OutlineLine> lines, int from, int to)
    {
        for (var i = from; i < to;)
        {
            var block = lines[i].Block;
            var end = i;
            while (end < to && lines[end].Block == block)
                end++;
            var whole = document.Blocks[block];
            blocks.Add(end - i == whole.Source.Count ? whole : Part(lines, i, end, whole));
            i = end;
        }
    }

    private static PaperBlock Part(List<OutlineLine> lines, int from, int to, PaperBlock whole) => whole with
    {
        Kind = whole.Source[0] == lines[from].Range ? whole.Kind : PaperBlockKind.Paragraph,
        Bullet = whole.Source[0] == lines[from].Range ? whole.Bullet : "",
        Label = whole.Source[0] == lines[from].Range ? whole.Label : "",
        Line = lines[from].Range.Line,
        Text = whole.Source[0] == lines[from].Range
            ? Formats.LineShape.Parse(string.Join(' ', lines.Skip(from).Take(to - from).Select(line => line.Trimmed))).Text
            : string.Join(' ', lines.Skip(from).Take(to - from).Select(line => line.Trimmed)),
        Source = [.. lines.Skip(from).Take(to - from).Select(line => line.Range)],
    };
}
