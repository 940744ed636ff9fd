using System.IO.Compression;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// The parts of a packed file (.docx, .odt), opened so that a hostile one costs little: parts are streamed, what they
/// unpack to is limited, and document type definitions are refused.
/// </summary>
internal sealed class PackedFile : IDisposable
{
    private const int MostParts = 10_000;

    private readonly ZipArchive archive;

    private readonly string format;

    /// <param name="bytes">The file.</param>
    /// <param name="format">What the file is, for sentences: "Word document".</param>
    public PackedFile(byte[] bytes, string format)
    {
        this.format = format;
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
            throw new PaperRefusedException(part, "The document declares entities of its own, which no office program writes, so it was not opened.");
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Broken(part);
        }
    }

    public PaperRefusedException Broken(string part = "") =>
        new(part, $"The {format} is broken. Open it in the program it was made with, let that repair it, save it and choose it again.");

    public void Dispose() => archive.Dispose();
}
