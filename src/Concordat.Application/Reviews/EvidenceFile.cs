namespace Concordat.Application.Reviews;

/// <summary>A file given as evidence that something was done.</summary>
public sealed record EvidenceFile(string Name, string ContentType, byte[] Content)
{
    /// <summary>The largest evidence file that is taken: 20 MB.</summary>
    public const int MostBytes = 20 * 1024 * 1024;
}
