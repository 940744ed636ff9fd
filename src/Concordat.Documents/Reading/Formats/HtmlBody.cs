using System.Text;
using AngleSharp.Dom;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Walks a web page in order and gathers its headings, paragraphs, list items and table rows.</summary>
/// <param name="source">Gathers the page's text.</param>
/// <param name="linesTold">Whether the page was made of Markdown, and its lines are only those its attributes tell.</param>
internal sealed class HtmlBody(StringBuilder source, bool linesTold)
{
    /// <summary>A page nested deeper than this is read on without its structure.</summary>
    private const int DeepestNesting = 150;

    private readonly List<HtmlList> lists = [];
    private RunText text = new();
    private List<ReadParagraph> into = [];
    private ReadParagraph next = new(default, "");
    private int line = 1;
    private int firstLine = 1;
    private int tables;
    private int nesting;
    private bool struck;
    private bool bold;
    private bool beside;
    private bool kept;

    /// <summary>The paragraphs of the page, in order.</summary>
    public List<ReadParagraph> Read(INode root)
    {
        Walk(root);
        EndParagraph();
        return into;
    }

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                Append(words.Data);
            else if (child is IElement element)
                Take(element);
        }
    }

    private void Append(string data)
    {
        if (text.IsEmpty && !string.IsNullOrWhiteSpace(data))
            firstLine = line + data.AsSpan(0, data.Length - data.AsSpan().TrimStart().Length).Count('\n');
        line += data.AsSpan().Count('\n');
        if (kept)
            AppendLines(data);
        else
            text.AppendCollapsed(data, struck, bold);
    }

    /// <summary>Text set as it was typed: each line stands for itself.</summary>
    private void AppendLines(string data)
    {
        var first = true;
        foreach (var part in data.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!first)
                EndLine();
            text.Append(part, struck, bold);
            first = false;
        }
    }

    private void Take(IElement element)
    {
        if (HtmlMarks.IsUnseen(element))
            return;
        line = LineOf(element) ?? line;
        var (wasStruck, wasBold, wasBeside, wasKept) = (struck, bold, beside, kept);
        struck |= HtmlMarks.IsStruck(element);
        bold = HtmlMarks.IsBold(element) ?? bold;
        if (!beside && HtmlMarks.IsBeside(element))
        {
            EndParagraph();
            beside = true;
        }
        if (++nesting > DeepestNesting)
            Flatten(element);
        else
            TakeKnown(element);
        nesting--;
        if (beside != wasBeside)
            EndParagraph();
        (struck, bold, beside, kept) = (wasStruck, wasBold, wasBeside, wasKept);
    }

    private void TakeKnown(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                break;
            case "hr":
                EndParagraph();
                into.Add(new ReadParagraph(Place(0), ""));
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndParagraph();
                next = next with { Level = element.LocalName[1] - '0' };
                Walk(element);
                EndParagraph();
                break;
            case "ul" or "ol" or "menu" or "dir":
                EndParagraph();
                lists.Add(new HtmlList(element));
                Walk(element);
                EndParagraph();
                lists.RemoveAt(lists.Count - 1);
                break;
            case "li":
                TakeItem(element);
                break;
            case "table":
                EndParagraph();
                TakeTable(element);
                break;
            case "pre":
                EndParagraph();
                kept = true;
                Walk(element);
                EndParagraph();
                break;
            case "option":
                Walk(element);
                EndLine();
                break;
            default:
                if (HtmlMarks.IsInline(element))
                {
                    Walk(element);
                    break;
                }
                EndParagraph();
                Walk(element);
                EndParagraph();
                break;
        }
    }

    private void TakeItem(IElement element)
    {
        EndParagraph();
        if (lists.Count == 0)
            lists.Add(new HtmlList(element));
        var list = lists[^1];
        var (bullet, label) = list.Next(element);
        next = next with { Bullet = bullet, Label = label, Depth = lists.Count - 1 };
        list.InItem = true;
        Walk(element);
        EndParagraph();
        list.InItem = false;
        next = new ReadParagraph(default, "");
    }

    private void TakeTable(IElement element)
    {
        if (element.QuerySelector("table") is not null || element.GetAttribute("role") is "presentation")
        {
            // A table that holds tables only lays out the page.
            Walk(element);
            EndParagraph();
            return;
        }
        var around = (into, lists: lists.ToList());
        lists.Clear();
        var table = new HtmlTable();
        foreach (var part in element.Children.SelectMany(HtmlTable.RowsOf))
        {
            if (part.LocalName != "tr")
            {
                into = around.into;
                Take(part);
                EndParagraph();
                continue;
            }
            line = LineOf(part) ?? line;
            table.AddRow();
            foreach (var cell in part.Children.Where(cell => cell.LocalName is "td" or "th"))
            {
                into = [];
                Take(cell);
                EndParagraph();
                table.AddCell(into, HtmlMarks.Number(cell, "colspan", 1), HtmlMarks.Number(cell, "rowspan", 1));
            }
        }
        into = around.into;
        lists.AddRange(around.lists);
        into.AddRange(table.Paragraphs(++tables).Select(row => row with { Beside = beside }));
    }

    /// <summary>Reads what is nested too deep as one run of words.</summary>
    private void Flatten(IElement element)
    {
        foreach (var words in element.Descendants<IText>().Where(words => words.ParentElement is not { } parent || !HtmlMarks.IsUnseen(parent)))
            text.AppendCollapsed(words.Data + " ", struck, bold);
    }

    private void EndLine() => EndParagraph(goesOn: true);

    private void EndParagraph(bool goesOn = false)
    {
        var words = text.ToString();
        var allBold = text.AllBold;
        text = new RunText();
        if (string.IsNullOrWhiteSpace(words))
            return;
        var start = source.Length;
        source.Append(words).Append('\n');
        into.Add(next with
        {
            Place = new BlockPlace(firstLine, null, start, words.Length),
            Text = kept ? words.TrimEnd() : words.Trim(),
            Bold = allBold,
            Beside = beside,
            InItem = lists.Count > 0 && lists[^1].InItem && next.Bullet.Length + next.Label.Length == 0 && next.Level == 0,
        });
        next = new ReadParagraph(default, "") with { Level = goesOn ? next.Level : 0 };
        firstLine = line;
    }

    private BlockPlace Place(int length) => new(line, null, source.Length, length);

    /// <summary>Where the element begins in the file; a page made of Markdown says so itself.</summary>
    private int? LineOf(IElement element) =>
        element.GetAttribute(MarkdownReader.LineAttribute) is { } told && int.TryParse(told, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number : linesTold ? null : element.SourceReference?.Position.Line;
}
