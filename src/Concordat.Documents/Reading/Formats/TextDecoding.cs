using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Turns the bytes of a text file into text, whichever of the usual encodings it is in.</summary>
internal static class TextDecoding
{
    /// <summary>Bytes 0x80 to 0x9F in Windows-1252; the five it leaves undefined stay as they are.</summary>
    private const string Windows1252High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <exception cref="PaperRefusedException">The bytes are not text.</exception>
    public static (string Text, string? Warning) Decode(byte[] bytes)
    {
        var (text, warning) = DecodeBytes(bytes);
        var nulls = text.AsSpan().Count('\0');
        var controls = CountControls(text);
        if (nulls * 20L > text.Length || controls * 20L > text.Length)
            throw new PaperRefusedException("", "The file is not text. Choose the paper as text, Word, OpenDocument, PDF, HTML, CSV or Excel.");
        if (nulls == 0)
            return (text, warning);
        return (text.Replace('\0', ' '), warning ?? "The file held null characters, which were read as spaces.");
    }

    private static (string Text, string? Warning) DecodeBytes(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return DecodeUtf8(bytes, 3);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4), null);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), null);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), null);
        return LooksLikeUtf16(bytes) switch
        {
            Utf16.LittleEndian => (Encoding.Unicode.GetString(bytes), null),
            Utf16.BigEndian => (Encoding.BigEndianUnicode.GetString(bytes), null),
            _ => DecodeUtf8(bytes, 0),
        };
    }

    private static (string Text, string? Warning) DecodeUtf8(byte[] bytes, int from)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return (strict.GetString(bytes, from, bytes.Length - from), null);
        }
        catch (DecoderFallbackException)
        {
            return (DecodeWindows1252(bytes.AsSpan(from)),
                "The file is not in UTF-8, so it was read as Windows-1252. Check that its dashes, quotation marks and pound signs are right.");
        }
    }

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
            text.Append(value is >= 0x80 and <= 0x9F ? Windows1252High[value - 0x80] : (char)value);
        return text.ToString();
    }

    private enum Utf16
    {
        No,
        LittleEndian,
        BigEndian,
    }

    private static Utf16 LooksLikeUtf16(byte[] bytes)
    {
        var length = Math.Min(bytes.Length, 4096) & ~1;
        if (length < 4 || bytes.Length % 2 != 0)
            return Utf16.No;
        int evenNulls = 0, oddNulls = 0;
        for (var i = 0; i < length; i += 2)
        {
            if (bytes[i] == 0)
                evenNulls++;
            if (bytes[i + 1] == 0)
                oddNulls++;
        }
        var pairs = length / 2;
        if (oddNulls * 10 >= pairs * 6 && evenNulls * 10 < pairs)
            return Utf16.LittleEndian;
        return evenNulls * 10 >= pairs * 6 && oddNulls * 10 < pairs ? Utf16.BigEndian : Utf16.No;
    }

    private static int CountControls(string text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\0'))
                count++;
        }
        return count;
    }
}
