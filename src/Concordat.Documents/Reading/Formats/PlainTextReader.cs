using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads plain text: lists by their bullets, tables by tabs or upright bars, pages by form feeds, and lines that were
/// broken at a fixed width joined again.
/// </summary>
internal sealed class PlainTextReader : IPaperReader
{
    public string Name => "plain text";

    public IReadOnlyList<string> Extensions => [".txt", ".text", ".md", ".markdown", ".log", ""];

    public bool Reads(PaperFile file) => true;

    public PaperDocument Read(PaperFile file)
    {
        var (text, warning) = file.Decoded;
        if (string.IsNullOrWhiteSpace(text))
            throw new PaperRefusedException("", "The file holds no text. Choose the file that holds the paper.");
        var lines = TextLine.Split(text);
        return new PaperDocument(PageBreaks.Mend(new Pass(lines).Blocks()))
        {
            Format = "text",
            SourceText = text,
            Warnings = warning is null ? [] : [new DraftLine(1, warning)],
        };
    }

    private sealed class Pass(List<TextLine> lines)
    {
        private readonly List<PaperBlock> blocks = [];
        private readonly ListDepth depth = new();
        private readonly int width = TextLine.WrapWidth(lines);
        private bool afterBlank = true;
        private TextLine? previous;
        private int table;

        public List<PaperBlock> Blocks()
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i];
                if (line.IsBlank)
                {
                    afterBlank = true;
                    continue;
                }
                Take(line, i);
                afterBlank = false;
                previous = line;
            }
            return blocks;
        }

        private void Take(TextLine line, int index)
        {
            if (IsFurniture(line, index))
                Add(line, PaperBlockKind.Furniture, line.Text.Trim());
            else if (TextTable.IsRule(line.Text))
                Add(line, PaperBlockKind.Rule, line.Text.Trim());
            else if (TextTable.Cells(line.Text, InTable) is { } cells)
                AddRow(line, cells);
            else if (TextTable.MarkdownHeading(line.Text) is { } heading)
                AddHeading(line, heading.Level, heading.Text);
            else
                TakeText(line, LineShape.Parse(line.Text), index);
        }

        private bool InTable => !afterBlank && blocks.Count > 0 && blocks[^1].Kind == PaperBlockKind.TableRow;

        private void TakeText(TextLine line, LineShape shape, int index)
        {
            if (!shape.IsListItem && !afterBlank && blocks.Count > 0 && ContinuesLastBlock(line, shape, index))
            {
                var last = blocks[^1];
                blocks[^1] = last with { Text = last.Text + " " + shape.Text, Source = [.. last.Source, line.Range] };
                return;
            }
            if (shape.IsListItem)
            {
                AddItem(line, shape);
                return;
            }
            var (text, bold) = TextTable.WithoutBold(shape.Text);
            depth.EndList();
            blocks.Add(Block(line, PaperBlockKind.Paragraph, text) with { Bold = bold });
        }

        private bool ContinuesLastBlock(TextLine line, LineShape shape, int index)
        {
            var last = blocks[^1];
            if (last.Kind is not (PaperBlockKind.ListItem or PaperBlockKind.Paragraph) || previous is null || last.Text.Length > PageBreaks.LongestJoin)
                return false;
            if (char.IsLower(shape.Text[0]))
                return last.Kind == PaperBlockKind.ListItem || !Sentence.Ends(last.Text);
            var forced = width > 0 && previous.Length + 1 + line.FirstWordLength > width;
            if (last.Kind == PaperBlockKind.Paragraph)
                return forced && !last.Bold;
            if (shape.Indent >= previous.Indent + 2 && previous.Number == last.Line)
                return true;
            if (Sentence.IsOpen(last.Text))
                return true;
            return forced && !(Sentence.Ends(last.Text) && shape.Text.Length <= 80 && NextIsListItem(index));
        }

        private bool NextIsListItem(int index)
        {
            for (var i = index + 1; i < lines.Count; i++)
            {
                if (!lines[i].IsBlank)
                    return LineShape.Parse(lines[i].Text).IsListItem;
            }
            return false;
        }

        /// <summary>A page number stands alone: "Page 3 of 10" anywhere, a bare number only between empty lines.</summary>
        private bool IsFurniture(TextLine line, int index)
        {
            var text = line.Text.AsSpan().Trim();
            if (text.Length > 20 || !char.IsAsciiDigit(text[^1]))
                return false;
            if (text.StartsWith("page ", StringComparison.OrdinalIgnoreCase))
                return true;
            var alone = afterBlank && (index + 1 >= lines.Count || lines[index + 1].IsBlank || lines[index + 1].StartsPage);
            return alone && text.Length <= 3 && text.ContainsAnyExceptInRange('0', '9') == false;
        }

        private void AddRow(TextLine line, IReadOnlyList<string> cells)
        {
            depth.EndList();
            if (!LastRowIsInThisTable())
                table++;
            var whole = string.Join('\t', cells).Trim();
            blocks.Add(Block(line, PaperBlockKind.TableRow, whole) with { Cells = cells, Table = table });
        }

        private bool LastRowIsInThisTable()
        {
            for (var i = blocks.Count - 1; i >= 0; i--)
            {
                switch (blocks[i].Kind)
                {
                    case PaperBlockKind.TableRow:
                        return true;
                    case PaperBlockKind.Furniture or PaperBlockKind.Rule:
                        continue;
                    default:
                        return false;
                }
            }
            return false;
        }

        private void AddItem(TextLine line, LineShape shape) =>
            blocks.Add(Block(line, PaperBlockKind.ListItem, shape.Text) with
            {
                Bullet = shape.Bullet,
                Label = shape.Label,
                Depth = depth.DepthOf(shape.Indent, shape.Bullet, shape.Label),
            });

        private void AddHeading(TextLine line, int level, string text)
        {
            depth.EndList();
            var shape = LineShape.Parse(text);
            var (label, rest) = shape.Bullet.Length == 0 ? (shape.Label, shape.Text) : ("", text);
            blocks.Add(Block(line, PaperBlockKind.Heading, TextTable.WithoutBold(rest).Text) with { Level = level, Label = label });
        }

        private void Add(TextLine line, PaperBlockKind kind, string text) => blocks.Add(Block(line, kind, text));

        private PaperBlock Block(TextLine line, PaperBlockKind kind, string text) => new()
        {
            Kind = kind,
            Line = line.Number,
            Page = line.Page,
            Text = text,
            AfterBlank = afterBlank,
            Source = [line.Range],
        };
    }
}
