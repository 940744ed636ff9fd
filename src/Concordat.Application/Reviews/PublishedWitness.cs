namespace Concordat.Application.Reviews;

/// <summary>A witness who spoke openly, with their points and how deep each stands under others.</summary>
public sealed record PublishedWitness(string Name, string? Role, int? GroupSize, IReadOnlyList<PublishedPoint> Points);
