using System.Security.Cryptography;
using System.Text;

namespace Concordat.Application.Shared;

/// <summary>
/// Closes small secrets (identities given in confidence, second-factor keys) with a key that is a file outside the database:
/// whoever holds the database does not hold them. AES-256-GCM; the name of what is closed is bound in, so that one record's
/// secret cannot be put in another's place.
/// </summary>
public sealed class SecretBox
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _key;

    private SecretBox(byte[] key) => _key = key;

    /// <summary>Reads the key from its file, making it (readable by its owner only) when there is none.</summary>
    public static SecretBox Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "identities.key");
        if (!File.Exists(path)) Make(path);
        var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
        if (key.Length != 32) throw new InvalidOperationException($"The key file {path} is damaged: it should hold 32 bytes in base64. Put back the copy you keep of it.");
        return new SecretBox(key);
    }

    /// <summary>Closes a text. <paramref name="of"/> names what it belongs to and must be given again to open it.</summary>
    public string Close(string text, string of)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(of));
        return Convert.ToBase64String(box);
    }

    /// <summary>Opens what <see cref="Close"/> closed. Throws <see cref="CryptographicException"/> when the key or the name is another.</summary>
    public string Open(string closed, string of)
    {
        var box = Convert.FromBase64String(closed);
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_key, TagSize);
        aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), plain, Encoding.UTF8.GetBytes(of));
        return Encoding.UTF8.GetString(plain);
    }

    private static void Make(string path)
    {
        // Written beside and moved without overwriting, so that two processes starting at once end with one key.
        var beside = $"{path}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        using (var file = new FileStream(beside, OwnerOnly()))
        using (var writer = new StreamWriter(file))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        try
        {
            File.Move(beside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(beside);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
