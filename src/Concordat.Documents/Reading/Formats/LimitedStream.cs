namespace Concordat.Documents.Reading.Formats;

/// <summary>Stops reading a packed part that unpacks to more than any paper holds.</summary>
internal sealed class LimitedStream(Stream packed, long packedLength) : Stream
{
    private const long MostBytes = 256L << 20;

    private const long SuspectBytes = 16L << 20;

    /// <summary>Word's own XML packs about 10 to 30 times.</summary>
    private const long MostTimesPacked = 150;

    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(packed.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(packed.Read(buffer));

    private int Counted(int bytes)
    {
        read += bytes;
        if (read > MostBytes || (read > SuspectBytes && read > MostTimesPacked * Math.Max(packedLength, 1)))
            throw new PaperRefusedException("", "The file unpacks to far more than a paper holds, so it was not opened.");
        return bytes;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            packed.Dispose();
        base.Dispose(disposing);
    }
}
