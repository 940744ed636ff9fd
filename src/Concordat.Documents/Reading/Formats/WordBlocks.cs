namespace Concordat.Documents.Reading.Formats;

/// <summary>Makes blocks of the paragraphs of a Word document, with its styles and its numbering.</summary>
internal sealed class WordBlocks(WordStyles styles, WordNumbering numbering)
{
    private readonly ListDepth depth = new();
    private readonly List<PaperBlock> blocks = [];
    private bool afterBlank = true;

    /// <param name="paragraphs">All paragraphs of the document.</param>
    /// <param name="bodyCount">How many of them stand in the body; notes, headers and footers follow.</param>
    public List<PaperBlock> Of(IReadOnlyList<WordParagraph> paragraphs, int bodyCount)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.IsBlank)
            {
                afterBlank = true;
                continue;
            }
            if (i >= bodyCount)
                blocks.Add(Block(paragraph, PaperBlockKind.Furniture, paragraph.Text.Trim()));
            else
                Take(paragraph);
            afterBlank = false;
        }
        return blocks;
    }

    private void Take(WordParagraph paragraph)
    {
        if (paragraph.Cells is { } cells)
        {
            depth.EndList();
            blocks.Add(Block(paragraph, PaperBlockKind.TableRow, paragraph.Text) with { Cells = cells, Table = paragraph.Table });
            return;
        }
        var style = styles.Of(paragraph.Style);
        var level = paragraph.OutlineLevel ?? style.OutlineLevel ?? 9;
        var list = paragraph.NumberingId ?? style.NumberingId ?? 0;
        var listLevel = paragraph.ListLevel ?? style.ListLevel ?? 0;
        var (bullet, label) = list > 0 ? numbering.Next(list, listLevel) : ("", "");
        var bold = paragraph.Bold || style.Bold == true;
        foreach (var piece in Pieces(paragraph.Text))
        {
            if (level < 9)
                AddHeading(paragraph, piece, level, label);
            else if (bullet.Length + label.Length > 0)
                AddItem(paragraph, piece, bullet, label, listLevel + style.LevelInName);
            else
                AddText(paragraph, piece, bold);
            (bullet, label) = ("", "");
            afterBlank = false;
        }
    }

    /// <summary>A line break inside a paragraph parts it, as where a list was typed with breaks between its items.</summary>
    private static IEnumerable<string> Pieces(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Where(piece => !string.IsNullOrWhiteSpace(piece)) : [text];

    private void AddHeading(WordParagraph paragraph, string text, int level, string label)
    {
        depth.EndList();
        var shape = LineShape.Parse(text);
        var typed = label.Length == 0 && shape.Bullet.Length == 0;
        blocks.Add(Block(paragraph, PaperBlockKind.Heading, typed ? shape.Text : text.Trim()) with
        {
            Level = level + 1,
            Label = typed ? shape.Label : label,
        });
    }

    private void AddItem(WordParagraph paragraph, string text, string bullet, string label, int level)
    {
        depth.EndList();
        var typed = LineShape.Parse(text);
        (text, label) = label.Length == 0 && typed.Bullet.Length == 0 ? (typed.Text, typed.Label) : (text, label);
        blocks.Add(Block(paragraph, PaperBlockKind.ListItem, text.Trim()) with { Bullet = bullet, Label = label, Depth = level });
    }

    private void AddText(WordParagraph paragraph, string text, bool bold)
    {
        if (TextTable.IsRule(text))
        {
            blocks.Add(Block(paragraph, PaperBlockKind.Rule, text.Trim()));
            return;
        }
        var shape = LineShape.Parse(text);
        if (shape.IsListItem)
        {
            blocks.Add(Block(paragraph, PaperBlockKind.ListItem, shape.Text) with
            {
                Bullet = shape.Bullet,
                Label = shape.Label,
                Bold = bold,
                Depth = depth.DepthOf(shape.Indent, shape.Bullet, shape.Label),
            });
            return;
        }
        depth.EndList();
        blocks.Add(Block(paragraph, PaperBlockKind.Paragraph, shape.Text) with { Bold = bold });
    }

    private PaperBlock Block(WordParagraph paragraph, PaperBlockKind kind, string text) => new()
    {
        Kind = kind,
        Line = paragraph.Number,
        Text = text,
        AfterBlank = afterBlank,
        Source = [new SourceRange(paragraph.Number, paragraph.Start, paragraph.Text.Length)],
    };
}
