using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Concordat.Application.Accounts;

/// <summary>The secret part of a private address, and the hash of it that is kept.</summary>
internal static class LinkSecret
{
    /// <summary>256 random bits, fit for an address.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256, in hexadecimal: the secret is random, so it needs no salt.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
