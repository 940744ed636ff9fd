using System.Text;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads plain text: lists by their bullets, tables by tabs or upright bars, pages by form feeds, and lines that were
/// broken at a fixed width joined again.
/// </summary>
internal sealed class PlainTextReader : IPaperReader
{
    /// <summary>How much of the end of a text tells whether a sentence goes on.</summary>
    private const int LongestEnd = 80;

    private const int MostLines = 1_000_000;

    public string Name => "plain text";

    public IReadOnlyList<string> Extensions => [".txt", ".text", ".md", ".markdown", ".log", ""];

    public bool Reads(PaperFile file) => true;

    public PaperDocument Read(PaperFile file)
    {
        var (text, warning) = file.Decoded;
        if (string.IsNullOrWhiteSpace(text))
            throw new PaperRefusedException("", "The file holds no text. Choose the file that holds the paper.");
        var lines = TextLine.Split(text);
        if (lines.Count > MostLines)
            throw new PaperRefusedException("", "The file has more than a million lines, which no paper has. Choose the paper by itself.");
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
        private readonly HashSet<string> opening = RunningLine.Opening(lines.Where(line => !line.IsBlank && line.Text.Length <= 200).Select(line => line.Text));
        private readonly List<SourceRange> ranges = [];
        private StringBuilder? joined;
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
            EndJoin();
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
                joined ??= new StringBuilder(blocks[^1].Text);
                joined.Append(' ').Append(shape.Text);
                ranges.Add(line.Range);
                return;
            }
            if (shape.IsListItem)
            {
                AddItem(line, shape);
                return;
            }
            var (text, bold) = TextTable.WithoutBold(shape.Text);
            depth.EndList();
            AddBlock(Block(line, PaperBlockKind.Paragraph, text) with { Bold = bold });
        }

        private bool ContinuesLastBlock(TextLine line, LineShape shape, int index)
        {
            var last = blocks[^1];
            if (last.Kind is not (PaperBlockKind.ListItem or PaperBlockKind.Paragraph) || previous is null || (joined?.Length ?? last.Text.Length) > PageBreaks.LongestJoin)
                return false;
            var end = joined is null ? last.Text : joined.ToString(Math.Max(0, joined.Length - LongestEnd), Math.Min(joined.Length, LongestEnd));
            if (char.IsLower(shape.Text[0]))
                return last.Kind == PaperBlockKind.ListItem || !Sentence.Ends(end);
            var forced = width > 0 && previous.Length + 1 + line.FirstWordLength > width;
            if (last.Kind == PaperBlockKind.Paragraph)
                return forced && !last.Bold;
            if (!forced && last.Label.Length > 0 && RunningLine.OpensWithLabel(shape.Text) && !Sentence.Ends(end) && last.Text.Length <= 80)
                return false;
            if (shape.Indent >= previous.Indent + 2 && previous.Number == last.Line)
                return true;
            if (Sentence.IsOpen(end))
                return true;
            return forced && !(Sentence.Ends(end) && shape.Text.Length <= 80 && NextIsListItem(index));
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
            if (afterBlank && text.Length > 0 && char.IsAsciiDigit(text[^1]) && index > 2 && EndsAt(index) && RunningLine.HasPageNumber(line.Text, opening))
                return true;
            if (text.Length > 20 || !char.IsAsciiDigit(text[^1]))
                return false;
            if (text.StartsWith("page ", StringComparison.OrdinalIgnoreCase))
                return true;
            var alone = afterBlank && EndsAt(index);
            return alone && text.Length <= 3 && text.ContainsAnyExceptInRange('0', '9') == false;
        }

        private bool EndsAt(int index) => index + 1 >= lines.Count || lines[index + 1].IsBlank || lines[index + 1].StartsPage;

        private void AddRow(TextLine line, IReadOnlyList<string> cells)
        {
            depth.EndList();
            if (!LastRowIsInThisTable())
                table++;
            var whole = string.Join('\t', cells).Trim();
            AddBlock(Block(line, PaperBlockKind.TableRow, whole) with { Cells = cells, Table = table });
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
            AddBlock(Block(line, PaperBlockKind.ListItem, shape.Text) with
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
            AddBlock(Block(line, PaperBlockKind.Heading, TextTable.WithoutBold(rest).Text) with { Level = level, Label = label });
        }

        private void AddBlock(PaperBlock block)
        {
            EndJoin();
            blocks.Add(block);
            ranges.AddRange(block.Source);
        }

        private void EndJoin()
        {
            if (joined is not null)
                blocks[^1] = blocks[^1] with { Text = joined.ToString(), Source = [.. ranges] };
            joined = null;
            ranges.Clear();
        }

        private void Add(TextLine line, PaperBlockKind kind, string text) => AddBlock(Block(line, kind, text));

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
