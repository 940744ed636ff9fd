using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Makes blocks of the lines of a PDF: headings by their size, paragraphs and items joined from their lines, tables by their columns.</summary>
internal sealed partial class PdfBlocks
{
    private readonly IReadOnlyList<List<PdfLine>> pages;
    private readonly PdfFurniture furniture;
    private readonly PdfSizes sizes;
    private readonly PdfHyphens hyphens;
    private readonly double margin;
    private readonly double step;
    private readonly List<PaperBlock> blocks = [];
    private readonly List<PdfLine> open = [];
    private readonly List<PdfRow> rows = [];
    private readonly ListDepth depth = new();
    private bool afterBlank = true;
    private int table;
    private readonly List<DraftLine> warnings = [];
    private readonly HashSet<string> headings = new(StringComparer.Ordinal);

    public PdfBlocks(IReadOnlyList<List<PdfLine>> pages)
    {
        this.pages = pages;
        furniture = new PdfFurniture(pages);
        var lines = pages.SelectMany(page => page).Where(line => !furniture.Contains(line)).ToList();
        sizes = new PdfSizes(lines);
        hyphens = new PdfHyphens(lines);
        var rights = lines.Select(line => line.Right).Order().ToList();
        margin = rights.Count == 0 ? 0 : rights[(int)(rights.Count * 0.98)];
        var steps = pages.SelectMany(page => page.Zip(page.Skip(1), (above, below) => below.Top - above.Top)).Where(gap => gap > 0.5 * sizes.Text).Order().ToList();
        step = steps.Count == 0 ? sizes.Text * 1.2 : steps.GroupBy(gap => Math.Round(gap)).OrderByDescending(group => group.Count()).First().Max();
    }

    public IReadOnlyList<DraftLine> Warnings => warnings;

    public List<PaperBlock> Read()
    {
        PdfColumns? before = null;
        PdfKeyedTable? typedBefore = null;
        foreach (var page in pages)
        {
            var lines = page.Where(line => !furniture.Contains(line)).ToList();
            foreach (var line in page.TakeWhile(furniture.Contains))
                AddFurniture(line);
            var typedTables = TypedTables(lines, typedBefore);
            for (var i = 0; i < lines.Count; i++)
            {
                if (typedTables.Find(table => table.First == i) is { } typed)
                {
                    AddTyped(typed, goesOn: i == 0 && typedBefore is not null);
                    i = typed.Last;
                    (before, typedBefore) = (null, i == lines.Count - 1 ? typed : null);
                }
                else if (PdfTable.At(NotTyped(lines, typedTables, i), i, i == 0 ? before : null) is { } found)
                {
                    // A line of its header may have been taken for a paragraph.
                    open.RemoveAll(line => found.First < i && lines.IndexOf(line) >= found.First);
                    AddTable(lines.GetRange(found.First, found.Last - found.First + 1), found.Columns, goesOn: i == 0 && before is not null);
                    i = found.Last;
                    (before, typedBefore) = (i == lines.Count - 1 ? found.Columns : null, null);
                }
                else
                {
                    (before, typedBefore) = (null, null);
                    Take(lines[i]);
                }
            }
            foreach (var line in page.SkipWhile(furniture.Contains).Where(furniture.Contains))
                AddFurniture(line);
        }
        EndText();
        EndTable();
        // A passage that a page break parts stands where it begins, before what stands beside the paper there.
        return [.. blocks.OrderBy(block => block.Line)];
    }

    private void Take(PdfLine line)
    {
        EndTable();
        if (open.Count > 0 && !GoesOn(open[^1], line))
            EndText();
        open.Add(line);
    }

    private bool GoesOn(PdfLine above, PdfLine line)
    {
        var level = sizes.Level(above);
        if (level != sizes.Level(line) || LineShape.Parse(line.Text).IsListItem)
            return false;
        var turned = line.Page != above.Page;
        if (turned && level > 0)
            return false;
        if (!turned && line.Top - above.Top > Math.Max(step, above.Height) * 1.3)
            return false;
        if (line.Left < open[0].Left - 2 && !turned && open[0].IsMark)
            return false;
        if (Sentence.Ends(above.Text) && Numbered().IsMatch(line.Text))
            return false;
        var first = line.Words[0];
        var room = PdfLine.HasRoomFor(first, above.Words[^1], margin);
        if (turned)
            return char.IsLower(first.Text[0]) ? !Sentence.Ends(above.Text) : !room && !Sentence.Ends(above.Text);
        return char.IsLower(first.Text[0]) || !room;
    }

    private void EndText()
    {
        if (open.Count == 0)
            return;
        var first = open[0];
        var text = hyphens.Joined(open.Select(line => line.Text));
        var shape = LineShape.Parse(text);
        var level = sizes.Level(first);
        var block = Block(open, PaperBlockKind.Paragraph, text);
        if (TextTable.IsRule(text))
        {
            blocks.Add(block with { Kind = PaperBlockKind.Rule });
        }
        else if (level > 0)
        {
            depth.EndList();
            blocks.Add(block with { Kind = PaperBlockKind.Heading, Level = level, Text = shape.Bullet.Length == 0 ? shape.Text : text, Label = shape.Bullet.Length == 0 ? shape.Label : "" });
        }
        else if (shape.IsListItem && shape.Text.Length > 0)
        {
            var indent = (int)Math.Round(first.TextLeft / 3);
            blocks.Add(block with { Kind = PaperBlockKind.ListItem, Text = shape.Text, Bullet = shape.Bullet, Label = shape.Label, Depth = depth.DepthOf(indent, shape.Bullet, shape.Label) });
        }
        else
        {
            depth.EndList();
            blocks.Add(block);
        }
        open.Clear();
        afterBlank = false;
    }

    private void AddTable(List<PdfLine> lines, PdfColumns columns, bool goesOn)
    {
        EndText();
        depth.EndList();
        if (!goesOn)
            EndTable();
        var read = PdfRows.Of(lines, columns, goesOn ? rows : []);
        var limits = PdfRows.Limits([.. rows, .. read], columns.Count);
        foreach (var row in read)
        {
            if (goesOn && rows.Count > 0 && row.Lines[0].Page > rows[0].Lines[0].Page && row.Texts(hyphens).SequenceEqual(rows[0].Texts(hyphens)))
                blocks.Add(Block(row.Lines, PaperBlockKind.Furniture, string.Join(' ', row.Texts(hyphens).Where(text => text.Length > 0))));
            else if (goesOn && rows.Count > 0 && PdfRows.IsCut(rows[^1], row, limits))
                rows[^1].Add(row);
            else
                rows.Add(row);
        }
    }

    private List<PdfKeyedTable> TypedTables(List<PdfLine> lines, PdfKeyedTable? before)
    {
        var found = new List<PdfKeyedTable>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (PdfKeyedTable.At(lines, i, i == 0 ? before : null, headings) is not { } table)
                continue;
            if (table.HasHeading)
                headings.Add(lines[i].Text);
            found.Add(table);
            i = table.Last;
        }
        return found;
    }

    /// <summary>The lines down to the next typed table.</summary>
    private static List<PdfLine> NotTyped(List<PdfLine> lines, List<PdfKeyedTable> typed, int from) =>
        typed.Find(table => table.First > from) is { } next ? lines.GetRange(0, next.First) : lines;

    private void AddTyped(PdfKeyedTable typed, bool goesOn)
    {
        EndText();
        depth.EndList();
        var again = goesOn && typed.HasHeading && typed.Rows[0].Texts(hyphens).SequenceEqual(rows[0].Texts(hyphens));
        if (!goesOn || (typed.HasHeading && !again))
            EndTable();
        foreach (var (row, at) in typed.Rows.Select((row, at) => (row, at)))
        {
            if (at == 0 && again)
                blocks.Add(Block(row.Lines, PaperBlockKind.Furniture, string.Join(' ', row.Texts(hyphens))));
            else if (at == 0 && typed.IsCut)
                rows[^1].Add(row);
            else
                rows.Add(row);
        }
        foreach (var line in typed.PageLines)
            AddFurniture(line);
    }

    private void EndTable()
    {
        if (rows.Count == 0)
            return;
        if (PdfDoubt.IsAbout(rows))
        {
            var first = rows[0].Lines[0];
            warnings.Add(new DraftLine(first.Number, "The columns of this table do not agree on where its rows begin, so it was not read. Enter its rows by hand, or choose the paper as a .docx document.") { Page = first.Page });
            foreach (var line in rows.SelectMany(row => row.Lines))
                AddFurniture(line);
            rows.Clear();
        }
        table++;
        foreach (var row in rows)
        {
            var cells = row.Texts(hyphens);
            blocks.Add(Block(row.Lines, PaperBlockKind.TableRow, string.Join('\t', cells).Trim()) with { Cells = cells, Table = table });
        }
        rows.Clear();
        afterBlank = true;
    }

    private void AddFurniture(PdfLine line) => blocks.Add(Block([line], PaperBlockKind.Furniture, line.Text));

    private PaperBlock Block(IReadOnlyList<PdfLine> lines, PaperBlockKind kind, string text) => new()
    {
        Kind = kind,
        Line = lines[0].Number,
        Page = lines[0].Page,
        Text = text,
        AfterBlank = afterBlank,
        Source = [.. lines.Select(line => new SourceRange(line.Number, 0, line.Text.Length))],
    };

    /// <summary>"R2 That the Cabinet …".</summary>
    [GeneratedRegex(@"^(R|Q|Rec|Recommendation|Question|Action)\s?\d{1,3}\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Numbered();
}
