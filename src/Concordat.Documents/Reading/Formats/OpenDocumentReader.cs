using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads an OpenDocument text (.odt). Lines are paragraph numbers, counted over every paragraph and heading of the
/// text in order, those in tables included.
/// </summary>
internal sealed class OpenDocumentReader : IPaperReader
{
    public string Name => "an OpenDocument text";

    public IReadOnlyList<string> Extensions => [".odt", ".ott"];

    public bool Reads(PaperFile file) => file.IsPacked && file.HasPart("content.xml") && !file.HasPart("word/document.xml");

    public PaperDocument Read(PaperFile file)
    {
        using var package = new PackedFile(file.Bytes, "OpenDocument file");
        package.Read("META-INF/manifest.xml", RefuseEncrypted);
        var styles = new OpenDocumentStyles();
        package.Read("styles.xml", styles.Read);
        package.Read("content.xml", styles.Read);
        var source = new StringBuilder();
        var body = new OpenDocumentBody(styles, source);
        package.Read("content.xml", reader => ReadText(reader, body));
        package.Read("styles.xml", body.ReadHeaders);
        foreach (var deleted in body.UnplacedDeletions.Where(deleted => !string.IsNullOrWhiteSpace(deleted)))
        {
            body.Beside.Add(new ReadParagraph(new BlockPlace(0, null, source.Length, deleted.Length), $"~~{deleted}~~"));
            source.Append(deleted).Append('\n');
        }
        if (!body.Paragraphs.Concat(body.Beside).Any(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)))
            throw new PaperRefusedException("", "The document holds no text. If it is a scan, choose a version with text in it.");
        var list = new BlockList();
        list.AddAll(body.Paragraphs);
        // What stands beside the text is numbered after it, as in Word.
        list.AddAll(body.Beside.Select((paragraph, at) => paragraph with { Beside = true, Cells = null, Place = paragraph.Place with { Line = body.Count + 1 + at } }));
        return new PaperDocument(PageBreaks.Mend(list.Blocks)) { Format = "OpenDocument", SourceText = source.ToString() };
    }

    private static void ReadText(XmlReader reader, OpenDocumentBody body)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "body")
                continue;
            if (reader.IsEmptyElement)
                return;
            body.ReadBlocks(reader, body.Paragraphs, reader.Depth);
            return;
        }
    }

    private static void RefuseEncrypted(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "encryption-data")
                throw new PaperRefusedException("", "The file is protected by a password. Open it, save it without the password and choose it again.");
        }
    }
}
