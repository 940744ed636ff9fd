namespace Concordat.Application.Publication;

/// <summary>A published version that has certain words, and the day it was published.</summary>
public sealed record PublishedBefore(int Number, DateOnly On);
