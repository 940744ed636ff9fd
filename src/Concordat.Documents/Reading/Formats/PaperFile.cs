using System.IO.Compression;

namespace Concordat.Documents.Reading.Formats;

/// <summary>The bytes of a file and the name it came under.</summary>
public sealed class PaperFile(byte[] bytes, string name)
{
    private HashSet<string>? parts;
    private (string Text, string? Warning)? decoded;

    public byte[] Bytes { get; } = bytes;

    public string Name { get; } = name;

    /// <summary>What the name ends in, such as ".docx", in lower case; empty when it ends in nothing.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>A zip archive, as office files are.</summary>
    public bool IsPacked => StartsWith("PK\u0003\u0004"u8) || StartsWith("PK\u0005\u0006"u8);

    public bool StartsWith(ReadOnlySpan<byte> signature) => Bytes.AsSpan().StartsWith(signature);

    /// <summary>Whether a packed file holds a part of this name; a broken one holds none.</summary>
    public bool HasPart(string part) => (parts ??= Parts()).Contains(part);

    /// <summary>The file as text, and what was doubtful in making text of it.</summary>
    /// <exception cref="PaperRefusedException">The bytes are not text.</exception>
    internal (string Text, string? Warning) Decoded => decoded ??= TextDecoding.Decode(Bytes);

    private HashSet<string> Parts()
    {
        if (!IsPacked)
            return [];
        try
        {
            using var archive = new ZipArchive(new MemoryStream(Bytes, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
