using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Concordat.Application.Accounts;

/// <summary>The six figures an authenticator app shows (RFC 6238: SHA-1, 30 seconds, six digits).</summary>
public static class OneTimeCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;

    /// <summary>A new key of 160 bits, in base 32 as apps take it.</summary>
    public static string NewKey()
    {
        var bytes = RandomNumberGenerator.GetBytes(20);
        var key = new char[32];
        for (var i = 0; i < key.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            key[i] = Alphabet[(pair >> (11 - bit % 8)) & 31];
        }

        return new string(key);
    }

    /// <summary>The address that a QR code carries to the app.</summary>
    public static string AddressOf(string key, string accountName) =>
        $"otpauth://totp/Concordat:{Uri.EscapeDataString(accountName)}?secret={key}&issuer=Concordat&digits=6&period=30";

    /// <summary>The key in groups of four, to be typed by hand.</summary>
    public static string InGroups(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));

    /// <summary>The code at an instant.</summary>
    public static string At(string key, DateTime utc) => OfStep(key, StepOf(utc));

    /// <summary>
    /// The step that a code belongs to: this one, the one before or the one after, for clocks a little apart; null when it is
    /// none of them or was used already (<paramref name="after"/> is the last step used).
    /// </summary>
    public static long? StepOf(string key, string code, DateTime utc, long after)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        if (digits.Length != 6) return null;
        var now = StepOf(utc);
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (step > after && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(OfStep(key, step)), System.Text.Encoding.ASCII.GetBytes(digits))) return step;
        }

        return null;
    }

    private static long StepOf(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 as authenticator apps have it; HMAC does not lean on what SHA-1 lost.")]
    private static string OfStep(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
        HMACSHA1.HashData(Bytes(key), counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[19] & 15)..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var held = 0;
        var bits = 0;
        var at = 0;
        foreach (var letter in key)
        {
            held = (held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes[at++] = (byte)(held >> bits);
            held &= (1 << bits) - 1;
        }

        return bytes;
    }
}
