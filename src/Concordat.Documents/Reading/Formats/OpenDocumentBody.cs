using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Streams the paragraphs and table rows of an OpenDocument text, with deleted and struck-out words between <c>~~</c> marks.</summary>
internal sealed class OpenDocumentBody(OpenDocumentStyles styles, StringBuilder source)
{
    private const int DeepestNesting = 60;

    private readonly OpenDocumentLists lists = new(styles);
    private readonly Dictionary<string, string> deletions = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private int tables;
    private int nesting;

    public List<ReadParagraph> Paragraphs { get; } = [];

    /// <summary>Notes and remarks, which stand beside the text.</summary>
    public List<ReadParagraph> Beside { get; } = [];

    public int Count { get; private set; }

    /// <summary>Headers and footers, which the styles hold.</summary>
    public void ReadHeaders(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "header" or "footer" or "header-left" or "footer-left" or "header-first" or "footer-first")
                ReadBeside(reader);
        }
    }

    /// <summary>What stands beside the text does not count among its paragraphs.</summary>
    private void ReadBeside(XmlReader reader)
    {
        var count = Count;
        ReadBlocks(reader, Beside, reader.Depth);
        Count = count;
    }

    /// <summary>What was deleted and stands nowhere in the text any more, such as the words of a change that lost its place.</summary>
    public IEnumerable<string> UnplacedDeletions => deletions.Where(pair => !placed.Contains(pair.Key)).Select(pair => pair.Value);

    public string? Deletion(string? id) => id is not null && placed.Add(id) ? deletions.GetValueOrDefault(id) : null;

    /// <summary>Reads blocks up to the end of the element at <paramref name="depth"/>.</summary>
    public void ReadBlocks(XmlReader reader, List<ReadParagraph> into, int depth)
    {
        if (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement && reader.Depth == depth)
            return;
        if (++nesting > DeepestNesting)
            throw new PaperRefusedException("", "The document nests tables, lists or frames deeper than a paper does, so it was not opened.");
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType == XmlNodeType.Element)
                TakeBlock(reader, into);
        }
        nesting--;
    }

    public void TakeBlock(XmlReader reader, List<ReadParagraph> into)
    {
        switch (reader.LocalName)
        {
            case "p" or "h":
                ReadParagraph(reader, into);
                break;
            case "list":
                ReadList(reader, into);
                break;
            case "table":
                ReadTable(reader, into);
                break;
            case "tracked-changes":
                ReadDeletions(reader);
                break;
            case "annotation" or "note-body":
                ReadBeside(reader);
                break;
            case "note-citation" or "forms" or "sequence-decls" or "variable-decls" or "user-field-decls" or "table-of-content-source" or "alphabetical-index-source"
                or "illustration-index-source" or "table-index-source" or "user-index-source" or "bibliography-source" or "creator" or "date" or "change-info" or "title" or "desc":
                SkipElement(reader);
                break;
        }
    }

    /// <summary>Leaves the reader on the end of the element, where the loops expect it.</summary>
    public static void SkipElement(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
        }
    }

    private void ReadParagraph(XmlReader reader, List<ReadParagraph> into)
    {
        var number = ++Count;
        var style = reader.Attribute("style-name");
        var level = reader.LocalName == "h" ? Math.Clamp(reader.Number("outline-level") ?? 1, 1, 9)
            : style == "Title" ? 1 : styles.OutlineLevel(style) ?? 0;
        var inList = lists.Depth > 0;
        var listed = !inList && level == 0 && styles.ListOf(style) is { } byStyle ? byStyle : null;
        if (listed is not null)
        {
            lists.Open(listed, continues: true);
            lists.OpenItem(null);
        }
        var (bullet, label) = lists.Depth > 0 ? lists.Next() : ("", level > 0 && reader.LocalName == "h" ? lists.NextHeading(level) : "");
        var depth = lists.Depth - 1;
        if (listed is not null)
            lists.Close();
        var boxes = new List<ReadParagraph>();
        var inline = new OpenDocumentInline(this, styles, style, boxes);
        var text = inline.Read(reader);
        var start = source.Length;
        source.Append(text).Append('\n');
        foreach (var piece in WordBlocks.Pieces(text))
        {
            into.Add(new ReadParagraph(new BlockPlace(number, null, start, text.Length), piece)
            {
                Level = level,
                Bullet = bullet,
                Label = label,
                Depth = Math.Max(depth, 0),
                Bold = inline.AllBold,
                InItem = inList && bullet.Length + label.Length == 0 && level == 0,
            });
            (bullet, label) = ("", "");
        }
        into.AddRange(boxes);
    }

    private void ReadList(XmlReader reader, List<ReadParagraph> into)
    {
        if (reader.IsEmptyElement)
            return;
        lists.Open(reader.Attribute("style-name"), reader.Attribute("continue-numbering") == "true" || reader.Attribute("continue-list") is not null);
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not ("list-item" or "list-header"))
                continue;
            if (reader.LocalName == "list-item" && !reader.IsEmptyElement)
                lists.OpenItem(reader.Number("start-value"));
            else
                lists.OpenUnmarked();
            ReadBlocks(reader, into, reader.Depth);
        }
        lists.Close();
    }

    private void ReadTable(XmlReader reader, List<ReadParagraph> into)
    {
        if (reader.IsEmptyElement)
            return;
        var table = new ParagraphTable();
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "table-row")
            {
                table.AddRow();
            }
            else if (reader.LocalName is "table-cell" or "covered-table-cell")
            {
                var span = reader.Number("number-columns-repeated") ?? 1;
                var cell = new List<ReadParagraph>();
                ReadBlocks(reader, cell, reader.Depth);
                table.AddCell(cell, span);
            }
        }
        into.AddRange(table.Paragraphs(++tables));
    }

    /// <summary>The words that tracked changes took out stand before the text, each change with its name.</summary>
    private void ReadDeletions(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        string? id = null;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "changed-region")
                id = reader.Attribute("id");
            else if (reader.LocalName == "change-info")
                SkipElement(reader);
            else if (reader.LocalName == "deletion" && id is not null)
                deletions[id] = Deleted(reader);
        }
    }

    private string Deleted(XmlReader reader)
    {
        var (count, length) = (Count, source.Length);
        var words = new List<ReadParagraph>();
        ReadBlocks(reader, words, reader.Depth);
        (Count, source.Length) = (count, length);
        return string.Join('\n', words.Select(paragraph => paragraph.Text.Replace("~~", "", StringComparison.Ordinal).Trim('\n')));
    }
}
