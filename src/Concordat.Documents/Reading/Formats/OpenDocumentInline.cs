using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Gathers the text of one paragraph of an OpenDocument text.</summary>
internal sealed class OpenDocumentInline(OpenDocumentBody body, OpenDocumentStyles styles, string? paragraphStyle, List<ReadParagraph> boxes)
{
    private const int MostSpaces = 200;

    private readonly RunText text = new();
    private readonly Stack<(int Depth, bool Struck, bool Bold)> spans = new();

    public bool AllBold => text.AllBold;

    /// <summary>Reads up to the end of the paragraph the reader stands on.</summary>
    public string Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        spans.Push((reader.Depth, styles.IsStruck("paragraph", paragraphStyle), styles.IsBold("paragraph", paragraphStyle)));
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                text.AppendCollapsed(reader.Value, spans.Peek().Struck, spans.Peek().Bold);
            else if (reader.NodeType == XmlNodeType.Element)
                Start(reader);
            else if (reader.NodeType == XmlNodeType.EndElement && spans.Count > 1 && spans.Peek().Depth == reader.Depth)
                spans.Pop();
        }
        return text.ToString();
    }

    private void Start(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "span" when !reader.IsEmptyElement:
                var style = reader.Attribute("style-name");
                spans.Push((reader.Depth, spans.Peek().Struck || styles.IsStruck("text", style), spans.Peek().Bold || styles.IsBold("text", style)));
                break;
            case "s":
                Append(new string(' ', Math.Clamp(reader.Number("c") ?? 1, 1, MostSpaces)));
                break;
            case "tab":
                Append("\t");
                break;
            case "line-break":
                Append("\n");
                break;
            case "change":
                AppendDeletion(body.Deletion(reader.Attribute("change-id")));
                break;
            default:
                body.TakeBlock(reader, boxes);
                break;
        }
    }

    private void AppendDeletion(string? deleted)
    {
        if (string.IsNullOrWhiteSpace(deleted))
            return;
        foreach (var (line, at) in deleted.Split('\n').Select((line, at) => (line, at)))
        {
            if (at > 0)
            {
                // Each paragraph that was taken out keeps marks of its own.
                text.EndStrike();
                text.Append("\n", struck: false, bold: false);
            }
            if (line.Length > 0)
                text.Append(line, struck: true, bold: false);
        }
    }

    private void Append(string value) => text.Append(value, spans.Peek().Struck, spans.Peek().Bold);
}
