namespace Concordat.Documents.Reading.Formats;

/// <summary>The bytes of a file and the name it came under.</summary>
public sealed record PaperFile(byte[] Bytes, string Name)
{
    public bool StartsWith(ReadOnlySpan<byte> signature) => Bytes.AsSpan().StartsWith(signature);
}
