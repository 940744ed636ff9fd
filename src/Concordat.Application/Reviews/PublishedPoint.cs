namespace Concordat.Application.Reviews;

/// <summary>A point of a witness who spoke openly. <paramref name="Id"/> is the point's key, for a link to what was made of it.</summary>
public sealed record PublishedPoint(Guid Id, string Text, int Depth);
