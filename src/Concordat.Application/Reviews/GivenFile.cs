namespace Concordat.Application.Reviews;

/// <summary>A file somebody sends, with the name it came with.</summary>
public sealed record GivenFile(string Name, byte[] Content);
