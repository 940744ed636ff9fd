using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads a Word document (.docx) by streaming its parts: fast to start, and small whatever the document's length.
/// Lines are paragraph numbers, counted over every paragraph of the body in order, those in tables included.
/// </summary>
internal sealed class WordReader : IPaperReader
{
    public string Name => "a Word document";

    public IReadOnlyList<string> Extensions => [".docx", ".docm", ".dotx"];

    /// <summary>Any packed file that no other reader knows, so that a broken one is told what it is.</summary>
    public bool Reads(PaperFile file) => file.IsPacked;

    public PaperDocument Read(PaperFile file)
    {
        using var package = new PackedFile(file.Bytes, "Word document");
        var main = MainPart(package);
        var styles = new WordStyles();
        var numbering = new WordNumbering();
        package.Read("word/styles.xml", styles.Read);
        package.Read("word/numbering.xml", numbering.Read);
        var source = new StringBuilder();
        var body = new WordBody(source);
        package.Read(main, body.Read);
        var bodyCount = body.Paragraphs.Count;
        foreach (var part in (ReadOnlySpan<string>)["word/footnotes", "word/endnotes", "word/header", "word/footer"])
        {
            foreach (var name in package.PartsNamed(part))
                package.Read(name, body.Read);
        }
        if (body.Paragraphs.TrueForAll(paragraph => paragraph.IsBlank))
            throw new PaperRefusedException("", "The document holds no text. If it is a scan, choose a version with text in it.");
        var blocks = new WordBlocks(styles, numbering).Of(body.Paragraphs, bodyCount);
        return new PaperDocument(PageBreaks.Mend(blocks)) { Format = "Word", SourceText = source.ToString() };
    }

    private static string MainPart(PackedFile package)
    {
        if (package.Has("word/document.xml"))
            return "word/document.xml";
        string? target = null;
        package.Read("_rels/.rels", reader =>
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Attribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                    target ??= reader.Attribute("Target")?.TrimStart('/');
            }
        });
        if (target is not null && target.StartsWith("word/", StringComparison.Ordinal) && package.Has(target))
            return target;
        if (package.Has("EncryptedPackage"))
            throw new PaperRefusedException("", "The file is protected by a password. Open it in Word, remove the password, save it and choose it again.");
        throw new PaperRefusedException("", "The file is a packed file but not a Word document, an OpenDocument text or an Excel workbook. Choose the paper by itself.");
    }
}
