using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Streams the paragraphs and table rows of a Word part, in order, with struck-out words between <c>~~</c> marks.</summary>
internal sealed class WordBody(StringBuilder source)
{
    private const int DeepestNesting = 40;

    private int paragraphs;
    private int tables;
    private int nesting;

    public List<WordParagraph> Paragraphs { get; } = [];

    public void Read(XmlReader reader)
    {
        while (reader.Read())
            TakeBlock(reader, Paragraphs);
    }

    /// <summary>Takes the paragraph or table that starts here; anything else is only a wrapper.</summary>
    private void TakeBlock(XmlReader reader, List<WordParagraph> into)
    {
        if (reader.NodeType != XmlNodeType.Element)
            return;
        switch (reader.LocalName)
        {
            case "p":
                Nested(() => ReadParagraph(reader, into));
                break;
            case "tbl":
                Nested(() => ReadTable(reader, into));
                break;
            case "Fallback" or "sectPr" or "tblPr" or "tblGrid" or "trPr":
                SkipElement(reader);
                break;
        }
    }

    private void Nested(Action read)
    {
        if (++nesting > DeepestNesting)
            throw new PaperRefusedException("", "The document nests tables or text boxes deeper than Word can, so it was not opened.");
        read();
        nesting--;
    }

    /// <summary>Leaves the reader on the end of the element, where the loops expect it.</summary>
    private static void SkipElement(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
        }
    }

    private void ReadParagraph(XmlReader reader, List<WordParagraph> into)
    {
        var number = ++paragraphs;
        var paragraph = new WordParagraph(number, "", null, null, null, null, false, source.Length);
        var runs = new WordRuns();
        var boxes = new List<WordParagraph>();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "pPr")
                    paragraph = WithProperties(reader, paragraph);
                else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "p" or "tbl" or "Fallback")
                    TakeBlock(reader, boxes);
                else
                    runs.Take(reader);
            }
        }
        var text = runs.Text();
        into.Add(paragraph with { Text = text, Bold = runs.AllBold, Start = source.Length });
        source.Append(text).Append('\n');
        into.AddRange(boxes);
    }

    private static WordParagraph WithProperties(XmlReader reader, WordParagraph paragraph)
    {
        if (reader.IsEmptyElement)
            return paragraph;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "pStyle":
                    paragraph = paragraph with { Style = reader.Attribute("val") };
                    break;
                case "numId":
                    paragraph = paragraph with { NumberingId = reader.Number() };
                    break;
                case "ilvl":
                    paragraph = paragraph with { ListLevel = reader.Number() };
                    break;
                case "outlineLvl":
                    paragraph = paragraph with { OutlineLevel = reader.Number() };
                    break;
                case "rPr" or "pPrChange":
                    SkipElement(reader);
                    break;
            }
        }
        return paragraph;
    }

    private void ReadTable(XmlReader reader, List<WordParagraph> into)
    {
        if (reader.IsEmptyElement)
            return;
        var rows = new List<List<List<WordParagraph>>>();
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "tr")
                rows.Add([]);
            else if (reader.LocalName == "tc" && rows.Count > 0)
                ReadCell(reader, rows[^1]);
            else if (reader.LocalName is "tblPr" or "tblGrid" or "trPr" or "Fallback")
                SkipElement(reader);
        }
        AddRows(rows, into);
    }

    private void ReadCell(XmlReader reader, List<List<WordParagraph>> row)
    {
        var cell = new List<WordParagraph>();
        row.Add(cell);
        if (reader.IsEmptyElement)
            return;
        var span = 1;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "gridSpan")
                span = Math.Clamp(reader.Number() ?? 1, 1, 60);
            else
                TakeBlock(reader, cell);
        }
        for (; span > 1; span--)
            row.Add([]);
    }

    /// <summary>A table of one column only frames its text, so its paragraphs are read as if it were not there.</summary>
    private void AddRows(List<List<List<WordParagraph>>> rows, List<WordParagraph> into)
    {
        var table = ++tables;
        var framed = rows.All(row => row.Count <= 1);
        foreach (var row in rows)
        {
            if (framed)
            {
                into.AddRange(row.SelectMany(cell => cell));
                continue;
            }
            var first = row.SelectMany(cell => cell).FirstOrDefault();
            if (first is null)
                continue;
            var cells = row.Select(cell => string.Join('\n', cell.Select(p => p.Text.Trim()).Where(text => text.Length > 0))).ToList();
            into.Add(new WordParagraph(first.Number, string.Join('\t', cells).Trim(), null, null, null, null, false, first.Start) { Cells = cells, Table = table });
        }
    }
}
