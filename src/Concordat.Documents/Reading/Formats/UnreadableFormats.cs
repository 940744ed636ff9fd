using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Recognises files that are not papers this program reads, and says so in a sentence.</summary>
internal static class UnreadableFormats
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Why the file cannot be read; null when nothing speaks against it.</summary>
    public static string? Reason(PaperFile file)
    {
        if (file.Bytes.Length == 0)
            return "The file is empty. Choose the file that holds the paper.";
        if (file.StartsWith(CompoundFile) && !IsOldWorkbook(file))
            return Holds(file, "EncryptedPackage")
                ? "The file is protected by a password. Open it, remove the password, save it and choose it again."
                : "The file is in the format Word used before 2007. Open it in Word and save it as a .docx document.";
        if (file.StartsWith("{\\rtf"u8))
            return "The file is in Rich Text Format. Open it in Word and save it as a .docx document.";
        if (file.StartsWith([0x89, 0x50, 0x4E, 0x47]) || file.StartsWith([0xFF, 0xD8, 0xFF]) || file.StartsWith("GIF8"u8))
            return "The file is a picture, so there is no text to read. Choose the paper as text or as a .docx document.";
        return null;
    }

    /// <summary>A workbook as Excel kept it before 2007.</summary>
    public static bool IsOldWorkbook(PaperFile file) => file.StartsWith(CompoundFile) && !Holds(file, "EncryptedPackage") && !Holds(file, "WordDocument") && (Holds(file, "Workbook") || Holds(file, "Book"));

    /// <summary>Whether a compound file has a stream of this name; names are kept in UTF-16.</summary>
    private static bool Holds(PaperFile file, string stream) => file.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
