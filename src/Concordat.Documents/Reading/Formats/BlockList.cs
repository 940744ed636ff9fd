namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Gathers the blocks of a paper whose format says what is a heading, a list item or a row. Numbers and bullets that
/// were typed by hand are still told apart from the words after them.
/// </summary>
internal sealed class BlockList
{
    private readonly ListDepth depth = new();
    private bool afterBlank = true;

    public List<PaperBlock> Blocks { get; } = [];

    public void AddBlank() => afterBlank = true;

    public void AddHeading(BlockPlace at, string text, int level, string label = "")
    {
        depth.EndList();
        var shape = LineShape.Parse(text);
        var typed = label.Length == 0 && shape.Bullet.Length == 0;
        Add(at, PaperBlockKind.Heading, typed ? shape.Text : text.Trim(), block => block with { Level = level, Label = typed ? shape.Label : label });
    }

    public void AddItem(BlockPlace at, string text, string bullet, string label, int level)
    {
        depth.EndList();
        var typed = LineShape.Parse(text);
        (text, label) = label.Length == 0 && typed.Bullet.Length == 0 ? (typed.Text, typed.Label) : (text, label);
        Add(at, PaperBlockKind.ListItem, text.Trim(), block => block with { Bullet = bullet, Label = label, Depth = level });
    }

    public void AddText(BlockPlace at, string text, bool bold)
    {
        if (TextTable.IsRule(text))
        {
            Add(at, PaperBlockKind.Rule, text.Trim());
            return;
        }
        var shape = LineShape.Parse(text);
        if (shape.IsListItem)
        {
            var level = depth.DepthOf(shape.Indent, shape.Bullet, shape.Label);
            Add(at, PaperBlockKind.ListItem, shape.Text, block => block with { Bullet = shape.Bullet, Label = shape.Label, Bold = bold, Depth = level });
            return;
        }
        depth.EndList();
        Add(at, PaperBlockKind.Paragraph, shape.Text, block => block with { Bold = bold });
    }

    public void AddRow(BlockPlace at, IReadOnlyList<string> cells, int table)
    {
        depth.EndList();
        Add(at, PaperBlockKind.TableRow, string.Join('\t', cells).Trim(), block => block with { Cells = cells, Table = table });
    }

    /// <summary>A further paragraph of the item above, unless it opens a list of its own.</summary>
    public void AddToItem(BlockPlace at, string text, bool bold)
    {
        var last = Blocks.Count > 0 ? Blocks[^1] : null;
        if (last?.Kind != PaperBlockKind.ListItem || last.Text.Length > PageBreaks.LongestJoin || LineShape.Parse(text).IsListItem)
            AddText(at, text, bold);
        else
            Blocks[^1] = last with { Text = last.Text + " " + text.Trim(), Source = [.. last.Source, at.Range] };
    }

    /// <summary>Takes the paragraphs of a format that has told what each is.</summary>
    public void AddAll(IEnumerable<ReadParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            Add(paragraph);
    }

    private void Add(ReadParagraph paragraph)
    {
        var at = paragraph.Place;
        if (string.IsNullOrWhiteSpace(paragraph.Text) && paragraph.Cells is null)
            AddBlank();
        else if (paragraph.Beside)
            AddFurniture(at, paragraph.Text);
        else if (paragraph.Cells is { } cells)
            AddRow(at, cells, paragraph.Table);
        else if (paragraph.Level > 0)
            AddHeading(at, paragraph.Text, paragraph.Level, paragraph.Label);
        else if (paragraph.Bullet.Length + paragraph.Label.Length > 0)
            AddItem(at, paragraph.Text, paragraph.Bullet, paragraph.Label, paragraph.Depth);
        else if (paragraph.InItem)
            AddToItem(at, paragraph.Text, paragraph.Bold);
        else
            AddText(at, paragraph.Text, paragraph.Bold);
    }

    /// <summary>Text beside the paper itself: notes, headers and footers, menus.</summary>
    public void AddFurniture(BlockPlace at, string text) => Add(at, PaperBlockKind.Furniture, text.Trim());

    private void Add(BlockPlace at, PaperBlockKind kind, string text, Func<PaperBlock, PaperBlock>? with = null)
    {
        // What follows a table is no row that lost its cells.
        var apart = afterBlank || (kind != PaperBlockKind.TableRow && Blocks.Count > 0 && Blocks[^1].Kind == PaperBlockKind.TableRow);
        var block = new PaperBlock { Kind = kind, Line = at.Line, Page = at.Page, Text = text, AfterBlank = apart, Source = [at.Range] };
        Blocks.Add(with is null ? block : with(block));
        afterBlank = false;
    }
}
