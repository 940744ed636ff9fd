using System.IO.Compression;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// The parts of a .docx file, opened so that a hostile one costs little: parts are streamed, what they unpack to is
/// limited, and document type definitions are refused.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostParts = 10_000;

    private readonly ZipArchive archive;

    public WordPackage(byte[] bytes)
    {
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
                throw new PaperRefusedException("", "The file is packed out of far more parts than a document has, so it was not opened.");
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    public bool Has(string part) => archive.GetEntry(part) is not null;

    public IEnumerable<string> PartsNamed(string start) =>
        archive.Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a part from its start to its end; does nothing where the file has no such part.</summary>
    public void Read(string part, Action<XmlReader> read)
    {
        if (archive.GetEntry(part) is not { } entry)
            return;
        try
        {
            using var stream = new LimitedStream(entry.Open(), entry.CompressedLength);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
            });
            read(reader);
        }
        catch (XmlException problem) when (problem.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new PaperRefusedException(part, "The document declares entities of its own, which Word never writes, so it was not opened.");
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Broken(part);
        }
    }

    public static PaperRefusedException Broken(string part = "") =>
        new(part, "The Word document is broken. Open it in Word, let Word repair it, save it and choose it again.");

    public void Dispose() => archive.Dispose();
}
