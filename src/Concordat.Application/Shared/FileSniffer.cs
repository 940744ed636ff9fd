using System.Buffers;
using System.Text;

namespace Concordat.Application.Shared;

/// <summary>Says what a file is by its bytes: neither its name nor what the browser calls it is believed.</summary>
public static class FileSniffer
{
    /// <summary>What is given for bytes that are nothing known.</summary>
    public const string Unknown = "application/octet-stream";

    private static readonly (byte[] Start, string Type)[] Starts =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ("GIF8"u8.ToArray(), "image/gif"),
        (@"{\rtf"u8.ToArray(), "application/rtf"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage"),
    ];

    // The folders of an Office file stand near the start of its directory, which is at the end of the file: both are looked at.
    private static readonly (byte[] Part, string Type)[] Parts =
    [
        ("word/"u8.ToArray(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/"u8.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/"u8.ToArray(), "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        ("mimetypeapplication/vnd.oasis.opendocument.text"u8.ToArray(), "application/vnd.oasis.opendocument.text"),
        ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8.ToArray(), "application/vnd.oasis.opendocument.spreadsheet"),
    ];

    /// <summary>The content type of a file.</summary>
    public static string ContentTypeOf(ReadOnlySpan<byte> content)
    {
        foreach (var (start, type) in Starts)
        {
            if (content.StartsWith(start)) return type;
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            var head = content[..Math.Min(content.Length, 4096)];
            var tail = content[Math.Max(0, content.Length - 65_536)..];
            foreach (var (part, type) in Parts)
            {
                if (head.IndexOf(part) >= 0 || tail.IndexOf(part) >= 0) return type;
            }

            return "application/zip";
        }

        return IsText(content) ? "text/plain" : Unknown;
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty || content.Contains((byte)0)) return false;
        while (!content.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(content, out _, out var read) == OperationStatus.InvalidData) return false;
            content = content[Math.Max(1, read)..];
        }

        return true;
    }
}
