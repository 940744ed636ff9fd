using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Formats;
using Concordat.Documents.Reading.Recognition;

namespace Concordat.Documents.Reading;

/// <summary>
/// Reads a council paper into a draft for a person to confirm. Whatever the file holds, it answers: with a draft, or
/// with the reasons there is none. The name of a file never decides what is in it.
/// </summary>
public static class PaperReading
{
    /// <summary>The largest file read, in bytes.</summary>
    public const int LargestFile = 64 << 20;

    public static PaperReadingResult Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int count;
        while ((count = content.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > LargestFile)
                return Refused(fileName, Convert.ToHexStringLower(SHA256.HashData([])), new PaperRefusal("", $"The file is larger than {LargestFile >> 20} MB, which no paper is. Choose the paper by itself."))
                    with
                { Sha256 = "" };
        }
        return Read(buffer.ToArray(), fileName);
    }

    public static PaperReadingResult Read(byte[] content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        try
        {
            var document = Picture(new PaperFile(content, fileName));
            return new PaperReadingResult { File = fileName, Sha256 = sha256, Draft = PaperRecognition.Read(document), Document = document };
        }
        catch (PaperRefusedException refused)
        {
            return Refused(fileName, sha256, new PaperRefusal(refused.At, refused.Message));
        }
        catch (RegexMatchTimeoutException)
        {
            return Refused(fileName, sha256, new PaperRefusal("", "The file took too long to read. Choose a plainer version of the paper."));
        }
    }

    /// <summary>The neutral picture of a file, before anything is recognised in it.</summary>
    /// <exception cref="PaperRefusedException">The file cannot be read.</exception>
    internal static PaperDocument Picture(PaperFile file) => PaperFormats.Read(file);

    private static PaperReadingResult Refused(string fileName, string sha256, PaperRefusal refusal) =>
        new() { File = fileName, Sha256 = sha256, Refusals = [refusal] };
}
